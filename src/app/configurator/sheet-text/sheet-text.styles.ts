import { css } from 'lit';

/** What the pane for a sheet's text looks like, beside what panes for pasted texts share. */
export const sheetTextStyles = css`
  :host {
    container-type: inline-size;
  }
  .there {
    padding-block: 0.1875em;
  }
  /* Of both sides: a number has a direction of its own. */
  .value {
    margin-inline: 0.5em;
  }
  .row > div,
  .row > fieldset {
    margin-block: 0 0.25em;
    margin-inline-start: 1.875em;
  }
  .raw + .raw {
    margin-block-start: 0.125em;
  }
  .with-pages .row {
    padding-inline: 0.5em;
    border-inline-start: 3px solid transparent;
  }
  .with-pages .row[data-pointed] {
    border-inline-start-color: var(--_mark);
    background: color-mix(in srgb, var(--_mark) 8%, transparent);
  }
  configurator-pdf-pages {
    block-size: 60vh;
    padding-block: 0.75em;
    background: var(--_ground);
  }
  /* The place of a row stays in sight beside it, or above it. */
  @container (max-width: 58em) {
    @media (min-height: 40em) {
      configurator-pdf-pages {
        position: sticky;
        inset-block-start: 0;
        z-index: 1;
        block-size: 45vh;
      }
      .row,
      .row input,
      button {
        scroll-margin-block-start: calc(45vh + 2.5em);
      }
    }
  }
  @container (min-width: 58em) {
    .with-pages {
      display: grid;
      grid-template: auto 1fr / minmax(0, 30em) minmax(0, 1fr);
      column-gap: 1.5em;
      align-items: start;
    }
    .with-pages > configurator-pdf-pages {
      grid-area: 1 / 2 / span 2;
      position: sticky;
      inset-block-start: 0;
      block-size: calc(100vh - 6em);
      padding-block-start: 0;
    }
  }
`;
