import { css } from 'lit';
/** Amounts without a ring, and the small tables of parts and years. */
export const amountTablesStyles = css `
  .amounts {
    display: grid;
    gap: calc(1.25em * var(--_density));
    max-inline-size: 48em;
  }
  table {
    inline-size: 100%;
    max-inline-size: 48em;
    margin-block-start: 1.5em;
    border-collapse: collapse;
  }
  table:first-child {
    margin-block-start: 0;
  }
  caption {
    padding-block-end: 0.4em;
    text-align: start;
    font-weight: 700;
    color: var(--_title);
  }
  caption .sub,
  td .sub:not(.share) {
    display: block;
    font-weight: 400;
  }
  th,
  td {
    border-block-start: 1px solid var(--_rule);
    padding-block: calc(0.5em * var(--_density));
    text-align: start;
    vertical-align: baseline;
  }
  th {
    inline-size: 34%;
    padding-inline-end: 1em;
    font-weight: 400;
  }
  td .bar {
    display: block;
    block-size: 0.625em;
    margin-block-start: 0.3em;
    stroke-width: 2px;
  }
`;
