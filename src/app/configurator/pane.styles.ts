import { css } from 'lit';

/**
 * What the panes of the configurator have in common. Colours are the page's, by `--c-…`, or those
 * of its colour scheme.
 */
export const paneStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
    --_surface: var(--c-surface, light-dark(#fff, #10181f));
    --_title: var(--c-title, light-dark(#000, #fff));
    --_text: var(--c-text, light-dark(#262626, #e6ebef));
    --_quiet: var(--c-quiet, light-dark(#6b6b6b, #a3b0bb));
    --_rule: var(--c-rule, light-dark(#bfbfbf, #44525e));
    --_edge: var(--c-edge, light-dark(#737373, #8996a1));
    --_link: var(--c-link, light-dark(#0072bc, #8fc1e1));
    --_on-link: var(--c-on-link, light-dark(#fff, #10181f));
    --_warn: var(--c-warn, light-dark(#8f6808, #ffc740));
    --_warn-tint: var(--c-warn-tint, light-dark(#fff8e6, #2b2513));
    color: var(--_text);
    line-height: 1.5;
    overflow-wrap: anywhere;
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
  }
  :is(h2, h3, p, ul, ol, dl, dd, fieldset, legend) {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  [dir='rtl'] {
    line-height: 1.7;
  }
  h2,
  h3 {
    color: var(--_title);
    font-size: 1.125em;
    line-height: 1.3;
  }
  .hint {
    color: var(--_quiet);
    font-size: 0.875em;
    max-inline-size: 44em;
  }
  .warn {
    border-inline-start: 0.25em solid var(--_warn);
    background: var(--_warn-tint);
    padding: 0.625em 1em;
    max-inline-size: 46em;
  }
  /* Stays where it is heard: what isn't displayed isn't announced when it gets words. */
  [role='status']:empty {
    position: absolute;
    padding: 0;
    border: 0;
  }
  .field {
    display: grid;
    gap: 0.3em;
    justify-items: start;
  }
  .field > span,
  legend {
    color: var(--_quiet);
    font-size: 0.875em;
  }
  input:not([type='radio'], [type='checkbox']),
  select,
  textarea {
    font: inherit;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_edge);
    border-radius: 0.1875em;
    padding: 0.4em 0.75em;
    min-block-size: 2.5em;
    inline-size: 100%;
    max-inline-size: 34em;
  }
  input[aria-invalid='true'] {
    border-color: var(--_warn);
    outline: 1px solid var(--_warn);
  }
  select {
    inline-size: auto;
    max-inline-size: 100%;
  }
  .check {
    display: flex;
    gap: 0.625em;
    align-items: center;
    min-block-size: 2em;
  }
  .check input {
    inline-size: 1.125em;
    block-size: 1.125em;
    margin: 0;
    accent-color: var(--_link);
  }
  button {
    font: inherit;
    color: var(--_link);
    background: none;
    border: 1px solid;
    border-radius: 2px;
    padding: 0.4em 1em;
    min-block-size: 2.375em;
    cursor: pointer;
    text-align: start;
  }
  button.first {
    color: var(--_on-link);
    background: var(--_link);
    border-color: var(--_link);
  }
  .segments > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
    padding-block-start: 0.3em;
  }
  .segments label {
    position: relative;
  }
  .segments input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .segments span {
    display: grid;
    align-items: center;
    min-block-size: 2.375em;
    padding: 0.2em 0.75em;
    font-size: 0.9375em;
    border: 1px solid var(--_edge);
    border-radius: 0.1875em;
  }
  .segments :checked + span {
    color: var(--_surface);
    background: var(--_text);
    border-color: var(--_text);
  }
  summary {
    cursor: pointer;
    min-block-size: 2.5em;
    padding-block: 0.5em;
    font-weight: 700;
    color: var(--_title);
  }
  :focus-visible,
  .segments :focus-visible + span {
    outline: 3px solid var(--_link);
    outline-offset: 2px;
    border-radius: 0.1875em;
  }
  @media (forced-colors: active) {
    .segments :checked + span {
      color: HighlightText;
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
