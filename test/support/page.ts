import { fixture, html } from '@open-wc/testing';
import type { WidgetErrorEvent, WidgetLoadEvent } from '../../src/base/events.js';
import { waitUntil } from './wait.js';

/** A widget as a page knows it. */
export interface Widget extends HTMLElement {
  src: string;
  data: unknown;
  heading: string;
  headingLevel: number;
  theme: string | undefined;
  readonly updateComplete: Promise<boolean>;
  readonly shadowRoot: ShadowRoot;
}

/** What a page gives a widget. */
export interface Given {
  readonly data?: unknown;
  readonly src?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  /** Children, as HTML. */
  readonly content?: string;
  /** Of the place that the widget stands in. English by default. */
  readonly lang?: string;
  /** Where it is put. A new place by default. */
  readonly place?: Element | ShadowRoot;
}

/** A place in the page, taken away after the test. */
export const place = (lang = 'en'): Promise<HTMLElement> =>
  fixture<HTMLElement>(html`<div lang=${lang}></div>`);

/** A widget that isn't in the page yet. */
export function made(
  tag: string,
  { data, src, attributes = {}, content = '' }: Given = {},
): Widget {
  const widget = document.createElement(tag) as Widget;
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  if (src !== undefined) widget.setAttribute('src', src);
  if (data !== undefined) widget.data = data;
  widget.insertAdjacentHTML('beforeend', content);
  return widget;
}

/** A widget in the page, whatever its state. */
export async function placed(tag: string, given: Given = {}): Promise<Widget> {
  const widget = made(tag, given);
  (given.place ?? (await place(given.lang))).append(widget);
  await widget.updateComplete;
  return widget;
}

/** A widget with its figures, and those of the widgets inside it. */
export async function drawn(tag: string, given: Given = {}): Promise<Widget> {
  const widget = made(tag, given);
  const load = toldBy(widget, 'factlet-load');
  (given.place ?? (await place(given.lang))).append(widget);
  await load;
  await complete(widget);
  return widget;
}

/** A widget that can't draw its figures, and what it tells. */
export async function failed(
  tag: string,
  given: Given = {},
): Promise<{ widget: Widget; event: WidgetErrorEvent }> {
  const widget = made(tag, given);
  const error = toldBy(widget, 'factlet-error');
  (given.place ?? (await place(given.lang))).append(widget);
  const event = await error;
  await complete(widget);
  return { widget, event };
}

interface Told {
  'factlet-load': WidgetLoadEvent;
  'factlet-error': WidgetErrorEvent;
}

/** The next event of the widget itself: those of widgets inside it come through the same root. */
export function toldBy<Type extends keyof Told>(widget: Element, type: Type): Promise<Told[Type]> {
  return new Promise((resolve) => {
    const listen = (event: Event): void => {
      if (event.composedPath()[0] !== widget) return;
      widget.removeEventListener(type, listen, true);
      resolve(event as Told[Type]);
    };
    widget.addEventListener(type, listen, true);
  });
}

/** The widgets that a composition is made of. */
export const widgetsIn = (widget: Widget): Widget[] =>
  Array.from(widget.shadowRoot.querySelectorAll<Widget>('*')).filter(({ localName }) =>
    localName.startsWith('factlet-'),
  );

/** When a widget and those inside it have drawn what they have. */
export async function complete(widget: Widget): Promise<void> {
  await widget.updateComplete;
  const inside = widgetsIn(widget);
  const hasDrawn = ({ shadowRoot }: Widget): boolean =>
    shadowRoot?.querySelector('[part~="label"], [part~="value"], [part~="message"], bdi') != null;
  await waitUntil(() => inside.every(hasDrawn), 'every widget inside draws');
  await Promise.all(inside.map(({ updateComplete }) => updateComplete));
}

/** The elements of a part, those of widgets inside included. */
export const partsOf = (widget: Widget, part: string): HTMLElement[] =>
  all(widget, `[part~="${part}"]`);

/** The elements of a selector, those of widgets inside included. */
export const all = (widget: Widget, selector: string): HTMLElement[] =>
  [widget, ...widgetsIn(widget)].flatMap(({ shadowRoot }) =>
    Array.from(shadowRoot.querySelectorAll<HTMLElement>(selector)),
  );

/** The arcs of a donut's ring, without the lines that lead to its amounts. */
export const arcsOf = (widget: Widget): SVGGeometryElement[] =>
  Array.from(partsOf(widget, 'ring')[0]?.querySelectorAll('path') ?? []).filter(
    (path) => path.getTotalLength() > 0 && getComputedStyle(path).fill !== 'none',
  );

export const figureOf = (widget: Widget): HTMLElement =>
  widget.shadowRoot.querySelector<HTMLElement>('[part~="figure"]')!;
export const headingOf = (widget: Widget): HTMLElement =>
  widget.shadowRoot.querySelector<HTMLElement>('[part~="heading"]')!;
export const isShown = (element: Element): boolean => element.getClientRects().length > 0;
