// What a widget has drawn: its pieces, and where there is ink.
import type { Box } from './anatomy-badges.js';

/** Everything that a widget draws, with what the widgets in it draw. */
export const elementsIn = (host: Element): Element[] =>
  [...(host.shadowRoot?.querySelectorAll('*') ?? [])].flatMap((each) =>
    each.shadowRoot ? [each, ...elementsIn(each)] : [each],
  );

export const isShown = (element: Element): boolean => element.getBoundingClientRect().width > 0;

/** What is seen of an element: its text ends before its box does. */
export function extentOf(element: Element): DOMRect {
  const box = element.getBoundingClientRect();
  if (element instanceof SVGElement || element.querySelector('svg')) return box;
  const range = document.createRange();
  range.selectNodeContents(element);
  const text = range.getBoundingClientRect();
  return text.width ? text : box;
}

/** Each line of text, each mark and each ruled line, as the window has them. */
export const inkIn = (elements: readonly Element[]): readonly DOMRect[] =>
  elements
    .filter(isShown)
    .flatMap((element) => [
      ...(element instanceof SVGGeometryElement ? [element.getBoundingClientRect()] : []),
      ...textLines(element),
      ...ruledLines(element),
    ]);

function textLines(element: Element): readonly DOMRect[] {
  if (element instanceof HTMLStyleElement) return [];
  return [...element.childNodes]
    .filter(({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue?.trim())
    .flatMap((text) => {
      const range = document.createRange();
      range.selectNodeContents(text);
      return [...range.getClientRects()];
    });
}

function ruledLines(element: Element): readonly DOMRect[] {
  const { borderTopWidth, borderTopColor, borderBottomWidth, borderBottomColor } =
    getComputedStyle(element);
  const { x, y, width, bottom } = element.getBoundingClientRect();
  const lines = [
    { top: y, height: parseFloat(borderTopWidth), colour: borderTopColor },
    {
      top: bottom - parseFloat(borderBottomWidth),
      height: parseFloat(borderBottomWidth),
      colour: borderBottomColor,
    },
  ];
  return lines.flatMap(({ top, height, colour }) =>
    height && !/, 0\)$/.test(colour) ? [new DOMRect(x, top, width, height)] : [],
  );
}

/** Whether an element shows the colour: ink of its own text, a mark, a line, a ground. */
export function shows(element: Element, sought: string): boolean {
  const {
    color,
    fill,
    stroke,
    backgroundColor,
    borderTopColor,
    borderTopWidth,
    borderInlineStartColor,
    borderInlineStartWidth,
  } = getComputedStyle(element);
  if (element instanceof SVGGeometryElement) return [fill, stroke].includes(sought);
  const writes = [...element.childNodes].some(
    ({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue?.trim(),
  );
  return (
    (writes && color === sought) ||
    backgroundColor === sought ||
    (borderTopColor === sought && borderTopWidth !== '0px') ||
    (borderInlineStartColor === sought && borderInlineStartWidth !== '0px')
  );
}

/** A place in the window, seen from the picture's corner. */
export const within = (ground: DOMRect, { x, y, width, height }: DOMRect): Box => ({
  x: x - ground.x,
  y: y - ground.y,
  width,
  height,
});
