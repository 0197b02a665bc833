import { h } from './dom.js';
/** A sentence about the state of the figures, and help below it. */
export const message = (sentence, help) => h('div', { class: 'message', part: 'message' }, h('p', {}, sentence), help);
/**
 * Blocks where the figures will be. Not the nodes of a message: what is drawn in their place
 * doesn't move.
 */
export const skeleton = (sentence) => h('section', { class: 'skeleton' }, h('p', { class: 'sub' }, sentence), h('div'), h('div'), h('div'));
/**
 * A figure of which nothing but its name is known. Other nodes than those of a drawn one: what is
 * drawn in their place doesn't move.
 */
export const unknownFigure = (name, state) => h('section', {}, h('figcaption', {}, name), h('div', { class: 'body', part: 'body' }, state));
/** Whether the page gave the element something to show in the place of the figures. */
export const hasFallback = (host) => Array.from(host.childNodes).some(({ nodeName, nodeType, nodeValue }) => nodeType === 1
    ? !/^(script|style|template)$/i.test(nodeName)
    : nodeType === 3 && /\S/.test(nodeValue ?? ''));
