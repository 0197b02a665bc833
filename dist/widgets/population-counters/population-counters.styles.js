import { css } from 'lit';
export const populationCountersStyles = css `
  .skeleton {
    min-block-size: calc(30.7em - 36cqi);
  }
  .counters {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .counter {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1em;
    border-block-start: 1px solid var(--_rule);
    padding-block: calc(0.75em * var(--_density));
  }
  .counter dt {
    display: flex;
    flex: 1 1 6em;
    gap: 0.6em;
    align-items: baseline;
  }
  .counter dd {
    min-inline-size: 0;
    margin-inline-start: auto;
    text-align: end;
  }
  .counter .num {
    font-size: 1.75em;
  }
  .counter small {
    font-size: 0.5em;
  }
  .counter dd.sub {
    flex-basis: 100%;
  }
  .counter svg {
    inline-size: 0.8125em;
    block-size: 0.8125em;
    stroke-width: 2.25px;
    overflow: hidden;
    fill: var(--_fill);
    stroke: var(--_line);
  }
  @container factlet (min-width: 26em) {
    .counters {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: calc(1.75em * var(--_density)) 2em;
    }
    .counter {
      flex-flow: column;
      align-items: stretch;
      gap: 0;
      padding-block: 0.875em 0;
      position: relative;
    }
    .counter dt {
      flex: none;
      order: 2;
      margin-block-start: 0.2em;
    }
    .counter dd {
      margin: 0;
      order: 1;
      text-align: start;
    }
    .counter dd.sub {
      order: 3;
      flex-basis: auto;
    }
    .counter .num {
      font-size: 2.25em;
    }
    .long .num {
      font-size: 1.75em;
    }
    .counter .missing {
      order: 1;
      line-height: 2.25;
    }
    .counter svg {
      position: absolute;
      inset-block-start: -0.25em;
      inset-inline-start: 0;
      inline-size: 2.25em;
      block-size: 0.5em;
    }
  }
  @container factlet (min-width: 28em) {
    .skeleton {
      min-block-size: 19em;
    }
  }
  @container factlet (min-width: 40em) {
    .skeleton {
      min-block-size: 11.5em;
    }
    .counters {
      grid-template-columns: repeat(4, minmax(0, 1fr));
      gap: calc(1.75em * var(--_density)) 1.5em;
    }
    .three {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .two {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .one {
      grid-template-columns: minmax(0, 1fr);
    }
    .counter .num {
      font-size: min(2.25em, 4.77cqi);
    }
    .long .num {
      font-size: 1.375em;
    }
  }
  @container factlet (min-width: 51em) {
    .wider-five {
      grid-template-columns: repeat(5, minmax(0, 1fr));
    }
  }
  @container factlet (min-width: 62em) {
    .widest-six {
      grid-template-columns: repeat(6, minmax(0, 1fr));
    }
  }
  @media print {
    .counters {
      grid-template-columns: repeat(auto-fit, minmax(9em, 1fr));
      gap: 1.25em 1.5em;
    }
    .counter {
      flex-flow: column;
      align-items: stretch;
      gap: 0;
      padding-block: 0.875em 0;
      position: relative;
    }
    .counter dt {
      flex: none;
      order: 2;
      margin-block-start: 0.2em;
    }
    .counter dd {
      margin: 0;
      order: 1;
      text-align: start;
    }
    .counter dd.sub {
      order: 3;
      flex-basis: auto;
    }
    .counter .num {
      font-size: 2em;
    }
    .long .num {
      font-size: 1.375em;
    }
    .counter svg {
      position: absolute;
      inset-block-start: -0.25em;
      inset-inline-start: 0;
      inline-size: 2.25em;
      block-size: 0.5em;
    }
  }
  @media (forced-colors: active) {
    .counter svg {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
`;
