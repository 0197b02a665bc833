import { css } from 'lit';
export const keyFiguresStyles = css `
  .skeleton {
    min-block-size: max(45.6em, 112.5em - 292cqi);
  }
  .figures li {
    border-block-start: 1px solid var(--_rule);
    padding-block: calc(0.625em * var(--_density)) calc(1em * var(--_density));
  }
  .num {
    font-size: 1.75em;
    color: var(--_accent);
  }
  .first small {
    font-size: 0.6em;
  }
  .within .num {
    font-size: 1.375em;
  }
  p > span:not(.missing) {
    text-wrap: pretty;
    max-inline-size: 36em;
  }
  .first {
    display: grid;
    gap: 0.125em 1.5em;
    align-items: baseline;
  }
  @container factlet (min-width: 28em) {
    .skeleton {
      min-block-size: 36em;
    }
    .figures,
    .figures li,
    .first {
      display: grid;
      grid-template-columns: minmax(5em, auto) minmax(0, 1fr);
      column-gap: 1.5em;
    }
    .figures li,
    .figures p {
      grid-column: 1 / -1;
      grid-template-columns: subgrid;
    }
    .first .num,
    .first .missing {
      max-inline-size: 9em;
    }
    .figures .sub:not(.missing) {
      grid-column: 2;
    }
  }
  @container factlet (min-width: 40em) {
    .skeleton {
      min-block-size: 31.5em;
    }
  }
  @media print {
    .figures li {
      padding-block: 0.2em 0.3em;
    }
    .figures,
    .figures li,
    .first {
      display: grid;
      grid-template-columns: minmax(5em, auto) minmax(0, 1fr);
      column-gap: 1.5em;
    }
    .figures li,
    .figures p {
      grid-column: 1 / -1;
      grid-template-columns: subgrid;
    }
    .figures .sub:not(.missing) {
      grid-column: 2;
    }
  }
  @media (forced-colors: active) {
    .num {
      color: CanvasText;
    }
  }
`;
