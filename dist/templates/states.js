import { html, nothing } from 'lit';
/** A sentence about the state of the figures, and help below it. */
export const message = (sentence, help = nothing) => html `<div class="message" part="message">
    <p>${sentence}</p>
    ${help}
  </div>`;
/** Blocks where the figures will be. */
export const skeleton = (sentence) => html `
  <section class="skeleton">
    <p class="sub">${sentence}</p>
    <div></div>
    <div></div>
    <div></div>
  </section>
`;
/** A figure of which nothing but its name is known. */
export const unknownFigure = (name, state) => html `
  <section>
    <figcaption>${name}</figcaption>
    <div class="body" part="body">${state}</div>
  </section>
`;
/** Whether the page gave the element something to show in the place of the figures. */
export const hasFallback = (host) => Array.from(host.childNodes).some(({ nodeName, nodeType, nodeValue }) => nodeType === 1
    ? !/^(script|style|template)$/i.test(nodeName)
    : nodeType === 3 && /\S/.test(nodeValue ?? ''));
