import { css } from 'lit';
// --_ring is the ring's diameter; with its leaders it is 248 / 204 as wide (the viewBox). Tight and
// long amounts have what it leaves.
export const fundingDonutStyles = css `
  .skeleton {
    min-block-size: calc(40.75em - 50cqi);
  }
  .leader {
    display: none;
    fill: none;
    stroke: var(--_edge);
    stroke-width: 1;
  }
  .donut {
    display: grid;
    gap: calc(1.5em * var(--_density));
    align-items: center;
    max-inline-size: 48em;
  }
  .ring {
    position: relative;
    display: grid;
    place-items: center;
    --_ring: 10.3em;
    grid-template-columns: 100%;
    inline-size: var(--_ring);
    max-inline-size: 100%;
    overflow: clip;
  }
  .ring > * {
    grid-area: 1 / 1;
  }
  .ring svg {
    inline-size: calc(var(--_ring) * 1.216);
  }
  .single .ring svg {
    inline-size: 100%;
  }
  .ring p {
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 0.25em;
    max-inline-size: calc(var(--_ring) * 0.6);
    text-align: center;
  }
  .ring .num {
    font-size: calc(var(--_ring) * 0.22);
    letter-spacing: -0.03em;
    line-height: 1;
    overflow-wrap: normal;
  }
  .ring .wide {
    font-size: calc(var(--_ring) * 0.18);
  }
  .ring .sub {
    max-inline-size: calc(var(--_ring) * 0.58);
    font-size: clamp(0.75em, var(--_ring) * 0.077, 0.875em);
    overflow-wrap: normal;
    line-height: 1.25;
  }
  .amount,
  .breakdown div {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.75em;
    border-block-start: 1px solid var(--_rule);
    padding-block: calc(0.7em * var(--_density));
  }
  .amount dt,
  .breakdown dt {
    flex: 1 1 6em;
  }
  .amount dt {
    display: flex;
    gap: 0.6em;
    align-items: baseline;
  }
  .swatch {
    inline-size: 0.8125em;
    block-size: 0.8125em;
    overflow: hidden;
    stroke-width: 2.25px;
  }
  .value,
  .breakdown dd {
    order: 1;
    min-inline-size: 0;
    margin-inline-start: auto;
    text-align: end;
  }
  .amount .num {
    font-size: 1.375em;
  }
  .share {
    white-space: nowrap;
    font-size: 0.875em;
    color: var(--_quiet);
    font-variant-numeric: tabular-nums;
  }
  .amount .sub:not(.missing),
  .breakdown .sub:not(.missing) {
    order: 1;
    flex-basis: 100%;
    text-align: start;
  }
  .breakdown {
    margin-block-start: 1.5em;
  }
  /* Beside the ring there is room for rows of two lines. */
  @container factlet (min-width: 24em) and (max-width: 29.49em) {
    .skeleton {
      min-block-size: calc(35em - 65cqi);
    }
    .donut {
      grid-template-columns: auto minmax(0, 1fr);
    }
  }
  @container factlet (min-width: 29.5em) {
    .skeleton {
      min-block-size: 20.9em;
    }
    .donut {
      grid-template:
        'required required required' 'gap ring received' / minmax(0, max-content)
        auto minmax(0, max-content);
      justify-content: start;
      gap: 1.25em 0;
    }
    .donut:dir(rtl) {
      grid-template-areas: 'required required required' 'received ring gap';
    }
    .donut.single,
    .donut.single:dir(rtl) {
      grid-template: 'required required' 'ring received' 'ring gap' / 12.5em minmax(0, 1fr);
    }
    .ring {
      grid-area: ring;
      inline-size: calc(var(--_ring) * 1.216);
    }
    .single .ring {
      inline-size: var(--_ring);
    }
    .leader {
      display: inline;
    }
    .donut dl {
      display: contents;
    }
    .amount {
      flex-flow: column;
      align-items: stretch;
      gap: 0.15em;
      border: 0;
      padding: 0;
    }
    .swatch {
      display: none;
    }
    .amount dt {
      display: block;
      line-height: 1.2;
      flex: none;
      order: 2;
    }
    .value {
      margin: 0;
      text-align: inherit;
    }
    .share,
    .amount .sub:not(.missing) {
      order: 3;
      flex-basis: auto;
      text-align: inherit;
    }
    :is(.tight, .long) .amount .num {
      font-size: 1.25em;
    }
    .tight .ring {
      --_ring: min(10.3em, (100cqi - 18em) * 0.82);
    }
    .long .ring {
      --_ring: min(10.3em, (100cqi - 20.5em) * 0.82);
    }
    .amount .num,
    .amount .share {
      white-space: normal;
    }
    .donut .is-required {
      grid-area: required;
    }
    .donut .is-received {
      grid-area: received;
      text-align: left;
      padding-left: 0.25em;
    }
    .donut .is-gap {
      grid-area: gap;
      text-align: right;
      padding-right: 0.25em;
    }
    .donut.single .is-gap {
      text-align: left;
      padding: 0 0 0 0.25em;
    }
  }
  @container factlet (min-width: 40em) {
    .skeleton {
      min-block-size: min(18.25em, 5.9em + 25.7cqi);
    }
    .donut:not(.long) {
      grid-template:
        'required gap ring received' / minmax(0, max-content) minmax(0, max-content)
        auto minmax(0, max-content);
    }
    .donut:not(.long):dir(rtl) {
      grid-template-areas: 'required received ring gap';
    }
    /* Amounts such as “8,0 млн USD” need all the room that there is. */
    .donut.tight {
      grid-template-columns: minmax(8em, 10em) minmax(0, 1fr) auto minmax(0, 1fr);
      justify-content: normal;
    }
    .donut.single:not(.long),
    .donut.single:not(.long):dir(rtl) {
      grid-template: 'required ring received' 'required ring gap' / 10em 14em minmax(0, 1fr);
    }
    .donut:not(.long, .tight) .is-required {
      padding-inline-end: 2.5em;
    }
    .donut:not(.long) .is-required {
      padding-block-end: 1.5em;
    }
    .ring,
    .long .ring {
      --_ring: 11.5em;
    }
    .tight .ring {
      --_ring: min(11.5em, (100cqi - 28.5em) * 0.82);
    }
    .ring .num:not(.wide) {
      font-size: calc(var(--_ring) * 0.26);
    }
  }
`;
