import { css } from 'lit';
/**
 * The row that hands a figure out, at the end of its foot. What opens there brings its own styles.
 */
export const openersStyles = css `
  .foot {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: end;
    column-gap: 2em;
  }
  .foot > :first-child {
    flex: 1 1 20em;
    max-inline-size: 54em;
  }
  [aria-expanded] {
    border: 0;
    padding: 0;
    min-inline-size: 24px;
  }
  .foot > button {
    margin-block-end: -0.5em;
  }
  [aria-expanded]::after {
    content: '';
    display: inline-block;
    inline-size: 0.6em;
    block-size: 0.35em;
    margin-inline-start: 0.4em;
    vertical-align: 0.1em;
    background: currentColor;
    clip-path: polygon(0 0, 100% 0, 50% 100%);
    forced-color-adjust: none;
  }
`;
