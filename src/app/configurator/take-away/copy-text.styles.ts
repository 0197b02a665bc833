import { css } from 'lit';

export const copyStyles = css`
  textarea {
    font:
      0.8125em/1.6 ui-monospace,
      'DejaVu Sans Mono',
      Menlo,
      Consolas,
      monospace;
    max-inline-size: none;
    resize: vertical;
  }
  :host([prose]) textarea {
    font: inherit;
    font-size: 0.9375em;
  }
  :host([bare]) #label {
    position: absolute;
    clip-path: inset(50%);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    padding-block-start: 0.625em;
  }
`;
