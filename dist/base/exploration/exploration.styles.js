import { lateStyles } from '../styles/late-styles.js';
/** Gives a widget the styles of what a reader has opened in it. */
export const styleExploration = lateStyles(`
  .whole,
  .terms {
    flex: 1 0 100%;
    order: 1;
    margin-block: 0.75em;
  }
  .whole .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.5em;
    align-items: end;
    font-size: 0.875em;
  }
  .whole label {
    display: grid;
    gap: 0.25em;
    color: var(--_quiet);
  }
  .whole :is(input, select) {
    font: inherit;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    padding: 0.25em 0.5em;
    min-block-size: 2.5em;
    max-inline-size: 100%;
    box-sizing: border-box;
  }
  .whole p {
    margin-block: 0.75em;
  }
  .whole [role='status']:empty {
    margin: 0;
  }
  .whole dt button {
    border: 0;
    padding: 0;
    min-block-size: 24px;
    color: inherit;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .whole .bar {
    position: relative;
  }
  .whole dt button::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  /* The button's area covers the row; the number stays above it, and lets clicks through. */
  .whole .bar dd {
    position: relative;
    z-index: 1;
    pointer-events: none;
  }
  .whole .bar a {
    pointer-events: auto;
  }
  .marked {
    font-weight: 700;
  }
  .marked .sub {
    font-weight: 400;
  }
  .marked svg {
    outline: 2px solid var(--_title);
    outline-offset: 2px;
  }
  .terms dt {
    font-size: 1em;
    font-weight: 700;
    color: var(--_title);
    margin-block-start: 1em;
  }
  .terms dd {
    color: var(--_text);
    max-inline-size: 54em;
    margin-block-start: 0.25em;
  }
  .terms cite {
    font-style: normal;
    color: var(--_quiet);
  }
  @media print {
    .whole .controls,
    .whole .choose {
      display: none;
    }
    .whole dt button {
      display: inline;
      font-weight: inherit;
    }
  }`);
