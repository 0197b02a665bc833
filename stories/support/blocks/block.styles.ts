import { css } from 'lit';

/** What the pages' own elements have in common. */
export const blockStyles = css`
  :host {
    display: block;
    margin-block: 24px;
    color: #262626;
    font:
      14px/1.5 system-ui,
      sans-serif;
  }
  h3 {
    margin: 32px 0 8px;
    font-size: 16px;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
  }
  th,
  td {
    padding: 6px 12px 6px 0;
    border-block-end: 1px solid #e5e5e5;
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }
  thead th {
    color: #6b6b6b;
    font-size: 12px;
    border-color: #737373;
    vertical-align: bottom;
  }
  code {
    font:
      12px/1.5 ui-monospace,
      monospace;
    white-space: nowrap;
  }
  .scroll {
    overflow-x: auto;
  }
  .swatch {
    display: inline-block;
    inline-size: 14px;
    block-size: 14px;
    margin-inline-end: 6px;
    border: 1px solid #737373;
    border-radius: 2px;
    vertical-align: -2px;
  }
  .number {
    text-align: end;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .low {
    color: #a31515;
    font-weight: 700;
  }
  .quiet {
    color: #6b6b6b;
  }
`;
