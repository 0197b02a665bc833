import { sectionOf } from '../download/figure-json.js';
import { attributes, markup } from '../download/markup.js';
import { choicesOf, figureFor, withSlash, type SnippetOptions } from './snippet.js';

/** Pixels that a figure of a usual sheet takes in the column of an article, until the frame tells its own. */
const HEIGHTS: Readonly<Record<string, number>> = {
  'population-counters': 370, 'origin-bars': 350, 'funding-donut': 450, 'staffing-panel': 680, 'key-figures': 740, 'donor-list': 380,
};

/**
 * What a partner pastes where scripts and unknown tags are taken away: a frame, which needs no other, and the script that
 * makes it as high as its figure. The figures stand compressed in the fragment, which no server is sent.
 */
export async function frame(document: Readonly<Record<string, unknown>>, options: SnippetOptions): Promise<string> {
  const { widget, lang, base, src, heading } = options;
  const { section, view } = await figureFor(document, options);
  const title = heading ?? view.heading.text;
  const query = new URLSearchParams({ widget, lang });
  for (const [name, value] of Object.entries(choicesOf(options))) if (value !== undefined && value !== false) query.set(name, value === true ? '' : String(value));
  const fragment = src === undefined ? `#data=${await packed(JSON.stringify(sectionOf(document, section)))}` : '';
  const folder = `${withSlash(base)}embed/`;
  const address = `${folder}index.html?${query}${fragment}`;
  return `${markup`<iframe${attributes({
    'data-factlet': true, 'src': address, title, 'width': '100%', 'height': HEIGHTS[widget],
    // No cookies, no storage, no way to this page; links open in a tab of their own.
    'sandbox': 'allow-scripts allow-popups allow-popups-to-escape-sandbox', 'loading': 'lazy', 'referrerpolicy': 'no-referrer', 'frameborder': 0,
  })}></iframe>`.html}\n${
    // What is left where frames are taken away or refused.
    markup`<p><a${attributes({ href: address, rel: 'noopener noreferrer' })}>${title}</a></p>`.html}\n${markup`<script${attributes({ src: `${folder}resize.js`, async: true })}></script>`.html}\n`;
}

/** Deflated, in base64 for addresses. */
async function packed(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}
