import { css } from 'lit';
/**
 * What all figures have in common. Sizes in em of the page's text, so that they grow with it; lines
 * in px.
 */
export const baseStyles = css `
  :host {
    all: initial;
    display: block;
    min-inline-size: 0;
    visibility: inherit;
    pointer-events: inherit;
    color-scheme: inherit;
    font-family: var(--factlet-font, inherit);
    font-size: inherit;
    line-height: 1.5;
    font-variant-ligatures: no-common-ligatures;
    overflow-wrap: anywhere;
    color: var(--_text);
  }
  :host([keep-room]) {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  :host([keep-room]) > * {
    grid-area: 1 / 1;
  }
  slot[inert] {
    display: block;
    overflow: clip;
    visibility: hidden;
  }
  :host([hidden]) {
    display: none;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  :host([theme='light']) {
    color-scheme: light;
    --_surface: var(--factlet-surface, #fff);
  }
  figure,
  .room {
    container: factlet / inline-size;
    contain-intrinsic-inline-size: 20em;
  }
  figure {
    contain: layout;
    margin: 0;
    background: var(--_surface);
  }
  figure:dir(rtl) {
    line-height: 1.7;
    font-variant-ligatures: normal;
  }
  :is(h2, h3, h4, h5, h6, p, dl, dd, ul) {
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
  }
  svg {
    display: block;
    flex: none;
    overflow: visible;
  }
  .swatch,
  .swatch rect {
    border-radius: var(--_radius);
    rx: var(--_radius);
  }
  figcaption {
    border-block-start: 1px solid var(--_title);
    padding-block-start: 0.75em;
  }
  #heading {
    color: var(--_title);
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  .as-of,
  .sub {
    color: var(--_quiet);
    font-size: 0.875em;
    line-height: 1.4;
  }
  .as-of {
    margin-block-start: 0.2em;
  }
  .takeaway {
    font-size: 1.125em;
    line-height: 1.4;
    margin-block-start: calc(0.75em * var(--_density));
    max-inline-size: 36em;
    text-wrap: balance;
  }
  .body {
    margin-block-start: calc(1.75em * var(--_density));
  }
  .foot {
    margin-block-start: calc(1.5em * var(--_density));
    font-size: 0.875em;
    color: var(--_quiet);
  }
  a {
    color: var(--_link);
    text-underline-offset: 0.2em;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    border-radius: var(--_radius);
  }
  .num {
    color: var(--_title);
    font-weight: 700;
    font-variant-numeric: lining-nums tabular-nums;
    line-height: 1.1;
    letter-spacing: -0.015em;
    overflow-wrap: break-word;
    word-break: keep-all;
  }
  .num small {
    font-size: 0.75em;
    font-weight: 400;
    letter-spacing: 0;
    overflow-wrap: anywhere;
    word-break: normal;
  }
  sup {
    color: var(--_quiet);
    font-size: 0.9em;
    font-weight: 400;
    line-height: 0;
    vertical-align: 0.15em;
  }
  figure:dir(rtl) .num {
    letter-spacing: 0;
    line-height: 1.3;
  }
  .label {
    font-size: 0.875em;
    line-height: 1.35;
  }
  .total {
    border-block-start: 1px solid var(--_rule);
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: baseline;
    margin-block: 1em 0.5em;
    padding-block-start: 0.6em;
  }
  .total dd {
    margin: 0;
    text-align: start;
  }
  .message {
    border-inline-start: 3px solid var(--_edge);
    padding: 0.125em 1em;
    font-size: 0.875em;
  }
  * + .message {
    margin-block-start: 1.5em;
  }
  .message p + p,
  .message details {
    margin-block-start: 0.5em;
  }
  summary {
    color: var(--_quiet);
    font-size: 0.875em;
    min-block-size: 24px;
    cursor: pointer;
  }
  code {
    font-family: ui-monospace, monospace;
    font-size: 0.875em;
  }
  button {
    font: inherit;
    color: var(--_link);
    background: none;
    border: 1px solid;
    border-radius: var(--_radius);
    padding: 0.4em 1em;
    min-block-size: 2.5em;
    cursor: pointer;
  }
  .skeleton {
    display: grid;
    gap: 0.75em;
    align-content: start;
  }
  .skeleton div {
    background: var(--_na);
    border-radius: var(--_radius);
    block-size: 2.25em;
    inline-size: 80%;
  }
  @media (forced-colors: none) {
    :is(tbody, dl):has(> :hover) > :not(:hover) svg,
    .donut:has(.received:hover, .is-received:hover) .gap,
    .donut:has(.gap:hover, .is-gap:hover) .received {
      opacity: 0.35;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .skeleton div {
      animation: breathe 1.2s ease-in-out 4 alternate;
    }
  }
  @keyframes breathe {
    to {
      opacity: 0.55;
    }
  }
  @media print {
    :host,
    :host([theme]) {
      color-scheme: light;
      --_surface: var(--factlet-surface, transparent);
    }
    /* Firefox loses what is in a container that it breaks into pages; so no layout on paper depends
       on one. */
    figure,
    .room {
      container: none;
      contain: none;
    }
    figure {
      break-inside: avoid;
      line-height: 1.3;
    }
    figure:dir(rtl) {
      line-height: 1.35;
    }
    .takeaway {
      margin-block-start: 0.4em;
    }
    .body {
      margin-block-start: 0.75em;
    }
    .foot {
      margin-block-start: 0.6em;
    }
    .total {
      margin-block: 0.6em 0.3em;
    }
    a {
      color: inherit;
      text-decoration: none;
    }
    button,
    details,
    slot[inert] {
      display: none;
    }
  }
`;
