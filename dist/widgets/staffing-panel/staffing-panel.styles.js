import { css } from 'lit';
export const staffingPanelStyles = css `
  .skeleton {
    min-block-size: max(41em, 82.5em - 185cqi);
  }
  /* One grid for staff and offices: their icons begin at one line. */
  .lists,
  .lists > dl:not(.total),
  .row {
    display: grid;
    grid-template-columns: fit-content(45%) minmax(0, 1fr);
    column-gap: 1em;
  }
  .lists > *,
  .row {
    grid-column: 1 / -1;
  }
  .lists > dl:not(.total),
  .row {
    grid-template-columns: subgrid;
  }
  .row {
    border-block-start: 1px solid var(--_rule);
    padding-block: calc(0.75em * var(--_density));
  }
  .row dd:not(.sub) {
    order: -1;
  }
  .row .num {
    display: inline-block;
    min-inline-size: 1.7em;
    font-size: 1.75em;
    line-height: 1;
  }
  .missing {
    display: block;
    overflow-wrap: normal;
  }
  dt {
    display: grid;
    gap: 0.5em 1em;
    min-inline-size: 0;
    padding-block-start: 0.15em;
  }
  .row .sub {
    grid-column: 2;
  }
  .row dd .missing {
    grid-column: auto;
  }
  .people {
    display: flex;
    flex-flow: column;
    align-items: flex-start;
    gap: 0.4em 0.625em;
  }
  svg {
    block-size: 1.75em;
    inline-size: auto;
    max-inline-size: 100%;
    fill: var(--_accent);
    overflow: hidden;
  }
  figure:dir(rtl) svg {
    transform: scaleX(-1);
  }
  .scale {
    margin-block-start: 0.5em;
  }
  .list-heading {
    font-weight: 700;
    color: var(--_title);
    margin-block: 1.5em 0.6em;
  }
  .list-heading:first-child {
    margin-block-start: 0;
  }
  @container factlet (min-width: 28em) {
    .skeleton {
      min-block-size: 36.75em;
    }
    .people {
      flex-flow: row wrap;
    }
  }
  @container factlet (min-width: 40em) {
    .skeleton {
      min-block-size: 28.75em;
    }
    .row {
      align-items: center;
      padding-block: calc(0.625em * var(--_density));
    }
    .lists {
      grid-template-columns: fit-content(45%) 13em minmax(0, 1fr);
    }
    .row dt {
      grid-column: span 2;
      grid-template-columns: subgrid;
      align-items: center;
      padding: 0;
    }
  }
  /* Staff and offices side by side: a row across the whole card would be hard to follow. */
  @container factlet (min-width: 60em) {
    .skeleton {
      min-block-size: 22.2em;
    }
    /* In Firefox no heading begins a column of text (break-before), so this is a grid. */
    .lists:has(.list-heading ~ .list-heading) {
      grid: auto-flow dense / repeat(2, minmax(0, 1fr));
      align-items: start;
      column-gap: 3em;
    }
    .lists:has(.list-heading ~ .list-heading) > * {
      grid-column: 1;
    }
    .lists > .list-heading ~ .list-heading,
    .lists > .list-heading ~ .list-heading ~ * {
      grid-column: 2;
    }
    .lists:has(.list-heading ~ .list-heading) > dl:not(.total) {
      grid-template-columns: fit-content(45%) 10em minmax(0, 1fr);
    }
    .list-heading ~ .list-heading {
      margin-block-start: 0;
    }
  }
  @media print {
    .row {
      padding-block: 0.5em;
    }
    .row {
      align-items: center;
    }
    .lists {
      grid-template-columns: fit-content(45%) 9em minmax(0, 1fr);
    }
    .row dt {
      grid-column: span 2;
      grid-template-columns: subgrid;
      align-items: center;
    }
    .people {
      flex-flow: row wrap;
      gap: 0.3em;
    }
    svg {
      block-size: 1.15em;
    }
  }
  @media (forced-colors: active) {
    svg {
      fill: CanvasText;
    }
  }
`;
