import { lateStyles } from '../styles/late-styles.js';
/** Gives a widget the styles of what is open under it. */
export const styleMenu = lateStyles(`
  .menu {
    flex: 1 0 100%;
    order: 1;
  }
  .menu p {
    margin-block: 0.75em;
  }
  .menu p button {
    margin: 0 0.75em 0.75em 0;
  }
  [dir='rtl'] .menu p button {
    margin: 0 0 0.75em 0.75em;
  }
  textarea {
    display: block;
    font: inherit;
    color: var(--_text);
    background: none;
    border: 1px solid var(--_edge);
    inline-size: 100%;
    box-sizing: border-box;
  }
  @media print {
    .menu {
      display: none;
    }
  }`);
