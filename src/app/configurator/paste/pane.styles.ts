import { css } from 'lit';

/** What both panes that read pasted texts look like. Colours are the page's, where it says any. */
export const paneStyles = css`
  :host {
    --_ink: var(--c-ink, light-dark(#262626, #e6ebef));
    --_quiet: var(--c-quiet, light-dark(#6b6b6b, #a3b0bb));
    --_ground: var(--c-ground, light-dark(#fff, #10181f));
    --_line: var(--c-line, light-dark(#bfbfbf, #44525e));
    --_edge: var(--c-edge, light-dark(#737373, #8996a1));
    --_mark: var(--c-mark, light-dark(#0072bc, #8fc1e1));
    --_on-mark: var(--c-on-mark, light-dark(#fff, #10181f));
    --_warn: var(--c-warn, light-dark(#8f6808, #ffc740));
    --_warn-ground: var(--c-warn-ground, light-dark(#fff8e6, #2b2410));
    --_warn-ink: var(--c-warn-ink, light-dark(#684d0b, #ffdf94));
    display: block;
    color: var(--_ink);
    font-variant-numeric: lining-nums tabular-nums;
  }
  *,
  ::before {
    box-sizing: border-box;
  }
  :focus-visible {
    outline: 3px solid var(--_mark);
    outline-offset: 2px;
  }
  h3,
  h4,
  p,
  ol,
  ul,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
  }
  ol,
  ul {
    list-style: none;
  }
  fieldset {
    border: 0;
    min-inline-size: 0;
  }
  h3,
  legend,
  .label {
    font-size: 0.9375em;
    font-weight: 700;
    line-height: 1.4;
  }
  h4 {
    font-size: 0.875em;
    font-weight: 700;
    margin-block-start: 0.75em;
  }
  section,
  fieldset,
  .status,
  .told {
    margin-block-start: 1.25em;
  }
  .label {
    display: block;
  }
  .hint,
  .line,
  .raw {
    color: var(--_quiet);
    font-size: 0.875em;
  }
  textarea,
  select {
    font: inherit;
    color: inherit;
    background: var(--_ground);
    border: 1px solid var(--_edge);
    border-radius: 3px;
    padding: 0.4375em 0.625em;
    inline-size: 100%;
    min-block-size: 2.5em;
  }
  textarea {
    margin-block-start: 0.375em;
    block-size: 8em;
    resize: vertical;
    font-size: 0.9375em;
    white-space: pre;
    overflow: auto;
    tab-size: 12;
  }
  textarea.prose {
    white-space: pre-wrap;
  }
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 11em), 1fr));
    gap: 0.75em;
    margin-block-start: 0.5em;
  }
  .choices label {
    font-size: 0.875em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .choices select {
    margin-block-start: 0.25em;
  }
  .check {
    display: flex;
    gap: 0.625em;
    align-items: start;
    padding-block: 0.1875em;
    min-block-size: 1.75em;
    cursor: pointer;
  }
  .check input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0.125em 0 0;
    accent-color: var(--_mark);
  }
  .question,
  .told {
    border-inline-start: 3px solid var(--_warn);
    background: var(--_warn-ground);
    color: var(--_warn-ink);
    padding: 0.5em 0.75em;
  }
  /* A legend would stand on the edge of its box. */
  .question legend {
    float: inline-start;
    inline-size: 100%;
    margin-block-end: 0.25em;
  }
  .question legend + * {
    clear: both;
  }
  .row {
    border-block-start: 1px solid var(--_line);
    padding-block: 0.4375em;
    overflow-wrap: anywhere;
  }
  .row:last-child {
    border-block-end: 1px solid var(--_line);
  }
  .rows {
    margin-block-start: 0.5em;
  }
  .entry {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: 1em;
    align-items: baseline;
  }
  .value {
    font-weight: 700;
    text-align: end;
  }
  .none {
    font-weight: 400;
    color: var(--_quiet);
  }
  .key {
    color: var(--_quiet);
  }
  /* The space before it is lost where templates are made small. */
  .entry .key,
  .entry .line,
  .remark > .raw {
    margin-inline-start: 0.375em;
  }
  .remark {
    color: var(--_warn-ink);
    font-size: 0.875em;
    padding-inline-start: 0.625em;
    border-inline-start: 3px solid var(--_warn);
    margin-block-start: 0.1875em;
  }
  .raw > .line,
  .line + .raw {
    margin-inline-end: 0.25em;
  }
  .raw {
    font-family: ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace;
    white-space: pre-wrap;
    unicode-bidi: plaintext;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.625em;
    margin-block-start: 1.25em;
  }
  button {
    font: inherit;
    line-height: 1.3;
    color: var(--_mark);
    background: none;
    border: 1px solid var(--_mark);
    border-radius: 2px;
    padding: 0.4375em 0.875em;
    min-block-size: 2.375em;
    cursor: pointer;
    text-align: start;
  }
  button.strong {
    background: var(--_mark);
    color: var(--_on-mark);
  }
  button[aria-disabled='true'] {
    color: var(--_quiet);
    border-color: var(--_line);
    background: none;
    cursor: default;
  }
  .status:empty {
    margin: 0;
  }
`;
