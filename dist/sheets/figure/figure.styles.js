import { css } from 'lit';
/**
 * A number in a sentence looks like the sentence, and stands on a ground that no theme knows: every
 * colour is the text's. What is said of it opens behind it.
 */
export const figureStyles = css `
  :host([hidden]),
  [hidden] {
    display: none;
  }
  .end {
    white-space: nowrap;
  }
  button {
    all: unset;
    position: relative;
    display: inline-block;
    inline-size: 0.9em;
    block-size: 0.9em;
    margin-inline-start: 0.2em;
    border-radius: 50%;
    vertical-align: -0.08em;
    cursor: pointer;
  }
  /* A target of 24 px at least, whatever the text's size. */
  button::after {
    content: '';
    position: absolute;
    inset: 50% auto auto 50%;
    inline-size: max(24px, 1.5em);
    block-size: max(24px, 1.5em);
    translate: -50% -50%;
  }
  button:focus-visible {
    outline: 2px solid;
    outline-offset: 2px;
  }
  svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
  }
  small {
    font-size: inherit;
  }
  a {
    color: inherit;
  }
  @media print {
    button,
    .more {
      display: none;
    }
    .dated[hidden] {
      display: inline;
    }
  }
`;
