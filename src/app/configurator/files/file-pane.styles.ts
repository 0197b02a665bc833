import { css } from 'lit';

/** What the sheets of a file look like, beside what the panes for tables have in common. */
export const filePaneStyles = css`
  .said:not(:empty) {
    font-weight: 700;
    margin-block-end: 0.75em;
  }
  .sheets {
    display: grid;
    gap: 0.125em;
  }
  .sheets label,
  .readings label {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.625em;
    align-items: center;
    min-block-size: 2.375em;
    padding-inline: 0.5em;
    border-inline-start: 3px solid transparent;
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  .sheets label:has(:checked) {
    border-color: var(--_mark);
    background: color-mix(in srgb, var(--_mark) 8%, transparent);
  }
  .sheets input,
  .readings input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    accent-color: var(--_mark);
  }
  .sheets .quiet {
    color: var(--_quiet);
    font-size: 0.875em;
  }
  .readings span {
    flex: 1;
    white-space: pre-line;
  }
  .preview {
    overflow-x: auto;
    margin-block-start: 0.25em;
    border: 1px solid var(--_line);
    border-radius: 3px;
    font-size: 0.8125em;
  }
  .preview p {
    color: var(--_quiet);
    padding: 0.25em 0.625em;
  }
  table {
    border-collapse: collapse;
  }
  tr + tr {
    border-block-start: 1px solid var(--_line);
  }
  th,
  td {
    padding: 0.25em 0.625em;
    text-align: start;
    white-space: nowrap;
    max-inline-size: 18em;
    overflow: hidden;
    text-overflow: ellipsis;
    unicode-bidi: plaintext;
  }
  .number {
    text-align: end;
  }
  th {
    font-weight: 400;
    color: var(--_quiet);
  }
  .section {
    display: block;
    margin-block-start: 1em;
    max-inline-size: 24em;
  }
  .section select {
    font-weight: 400;
    margin-block-start: 0.25em;
  }
  .hint {
    margin-block-start: 0.75em;
  }
  configurator-paste {
    margin-block-start: -0.25em;
  }
`;
