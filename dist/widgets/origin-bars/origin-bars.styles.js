import { css } from 'lit';
export const originBarsStyles = css `
  .skeleton {
    min-block-size: calc(36.25em - 46cqi);
  }
  .bars {
    display: grid;
    gap: calc(0.875em * var(--_density));
  }
  .bar {
    display: grid;
    gap: 0.25em 1em;
  }
  dt {
    font-size: 0.875em;
    line-height: 1.3;
  }
  .bar > dd:not(.sub) {
    display: flex;
    align-items: center;
    gap: 0.6em;
    padding-inline-end: 7.25em;
    min-inline-size: 0;
  }
  svg {
    block-size: 1.375em;
    min-inline-size: 1px;
    fill: var(--_accent);
  }
  .bar .num {
    font-size: 1.125em;
    letter-spacing: 0;
    margin-inline-end: -6.5em;
  }
  .roomy dd:not(.sub) {
    padding-inline-end: 11em;
  }
  .roomy .num {
    max-inline-size: 9.2em;
    margin-inline-end: -9.75em;
  }
  .bar .pair {
    flex: none;
    margin-inline-end: -9.75em;
    white-space: nowrap;
  }
  .bar .pair .num {
    margin: 0;
  }
  .unranked svg {
    fill: var(--_other);
    stroke: var(--_other-line);
    stroke-width: 2px;
    overflow: hidden;
  }
  .unranked dt {
    color: var(--_quiet);
  }
  .bar:not(.unranked) + .unranked {
    border-block-start: 1px solid var(--_rule);
    padding-block-start: 0.6875em;
  }
  .list-heading {
    font-weight: 700;
    color: var(--_title);
    margin-block: 1.5em 0.75em;
  }
  .list-heading:first-child {
    margin-block-start: 0;
  }
  @container factlet (min-width: 28em) {
    .skeleton {
      min-block-size: 19.2em;
    }
    .bars {
      gap: calc(0.6875em * var(--_density));
    }
    .bar {
      grid-template-columns: 7.5em minmax(0, 1fr);
      align-items: center;
    }
    .wide .bar {
      grid-template-columns: 11.5em minmax(0, 1fr);
    }
    .bar dt {
      font-size: 1em;
    }
    .bar .sub {
      grid-column: 2;
    }
  }
  @container factlet (min-width: 40em) {
    .skeleton {
      min-block-size: 17.25em;
    }
    .bar {
      grid-template-columns: 9em minmax(0, 1fr);
    }
    .wide .bar {
      grid-template-columns: 14em minmax(0, 1fr);
    }
  }
  @media print {
    .bars {
      gap: 0.5em;
    }
    .bar {
      grid-template-columns: 8em minmax(0, 1fr);
      align-items: center;
    }
    .wide .bar {
      grid-template-columns: 12em minmax(0, 1fr);
    }
    .bar .sub {
      grid-column: 2;
    }
  }
  @media (forced-colors: active) {
    svg {
      fill: CanvasText;
    }
    .unranked svg {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
`;
