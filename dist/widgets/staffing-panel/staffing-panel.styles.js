import { css } from 'lit';
export const staffingPanelStyles = css `
  .skeleton {
    min-block-size: 43.5em;
  }
  dl,
  .row {
    display: grid;
    grid-template-columns: fit-content(45%) minmax(0, 1fr);
    column-gap: 1em;
  }
  .row {
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    border-block-start: 1px solid var(--_rule);
    padding-block: calc(0.75em * var(--_density));
  }
  .row dd:not(.sub) {
    order: -1;
  }
  .num {
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
      min-block-size: 36.5em;
    }
    .people {
      flex-flow: row wrap;
    }
  }
  @container factlet (min-width: 40em) {
    .skeleton {
      min-block-size: 27.75em;
    }
    .row {
      align-items: center;
      padding-block: calc(0.625em * var(--_density));
    }
    .row dt {
      grid-template-columns: 13em minmax(0, 1fr);
      align-items: center;
      padding: 0;
    }
  }
  @media print {
    .row {
      padding-block: 0.5em;
    }
    .row {
      align-items: center;
    }
    .row dt {
      grid-template-columns: minmax(7.5em, auto) minmax(0, 1fr);
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
