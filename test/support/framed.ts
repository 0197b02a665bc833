import { waitUntil as until } from './wait.js';
import { answered } from './answers.js';
import { place, type Widget } from './page.js';
import { seen } from './reading.js';

/** What the browser and the widgets told of a page. */
export interface Told {
  readonly violations: readonly string[];
  /** Uncaught errors and rejections. */
  readonly errors: readonly string[];
  /** Addresses of scripts and style sheets that couldn't be loaded. */
  readonly missing: readonly string[];
  readonly lines: readonly string[];
  readonly events: readonly {
    readonly type: string;
    readonly tag: string;
    readonly codes: readonly string[];
  }[];
}

/** A page of its own, in a frame of this one. */
export interface FramedPage {
  readonly frame: HTMLIFrameElement;
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  readonly told: Told;
}

export interface PageGiven {
  readonly headers?: Readonly<Record<string, string>>;
  readonly head?: string;
  readonly lang?: string;
  readonly width?: string;
  /** Attributes of the frame. */
  readonly attributes?: Readonly<Record<string, string>>;
}

/** The tag that loads Factlet as a partner's page does. */
export const SCRIPT = '<script type="module" src="/made/cdn/factlet.js"></script>';

/** A widget's markup with the sheet of Azerbaijan, and the page's own words. */
export const tagged = (
  name: string,
  { words = 'The figures are on the sheet.', attributes = '' } = {},
): string =>
  `<factlet-${name} src="/made/sheets/azerbaijan-2024.json" ${attributes}><p>${words}</p></factlet-${name}>`;

/** Opens a page as a server gives it, headers and all, and looks inside. */
export async function opened(
  body: string,
  { headers = {}, head = '', lang = 'en', width = '900px', attributes = {} }: PageGiven = {},
): Promise<FramedPage> {
  const address = await answered(
    {
      headers,
      body: `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>A page</title><script src="/made/probe.js"></script>${head}</head><body>${body}</body></html>`,
    },
    '.html',
  );
  return openedAt(address, { width, attributes });
}

export async function openedAt(
  address: string,
  { width = '900px', attributes = {} }: Pick<PageGiven, 'width' | 'attributes'> = {},
): Promise<FramedPage> {
  const frame = document.createElement('iframe');
  Object.assign(frame.style, { width, height: '700px', border: '0' });
  for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
  frame.src = address;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  (await place()).append(frame);
  await loaded;
  const page = frame.contentWindow as Window & typeof globalThis & { told: Told };
  return { frame, window: page, document: page.document, told: page.told };
}

/** Waits as long as a busy machine may need. */
export { until };

/** The first widget of a name in a page. */
export const widgetIn = ({ document: page }: Pick<FramedPage, 'document'>, name: string): Widget =>
  page.querySelector<Widget>(`factlet-${name}`)!;

/** Whether a widget has drawn its figures. */
export const hasDrawn = (widget: Element | null): boolean =>
  widget?.shadowRoot?.querySelector(
    '[part~="body"] :is([part~="value"], [part~="label"]), [part~="sheet"]',
  ) != null;

/** The first widget of a name, with its figures. */
export async function drawnIn(page: Pick<FramedPage, 'document'>, name: string): Promise<Widget> {
  await until(() => hasDrawn(widgetIn(page, name)), `<factlet-${name}> draws`);
  const widget = widgetIn(page, name);
  await widget.updateComplete;
  return widget;
}

/** Whether a reader has something of a widget's: its figures, or the page's own words. */
export function speaks(widget: Element, words = 'The figures are on the sheet.'): boolean {
  const fallback = widget.querySelector('p');
  const figures = widget.shadowRoot ? /\d/.test(seen(widget)) : false;
  return figures || (fallback?.textContent === words && fallback.getClientRects().length > 0);
}
