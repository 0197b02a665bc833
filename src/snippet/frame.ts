import { attributes, markup } from '../download/markup.js';
import { SHEET_FRAME_HEIGHT } from '../sheets/fact-sheet/fact-sheet.descriptor.js';
import { widgetNamed } from '../widgets/registry.js';
import { contentFor } from './content.js';
import { deflateToBase64Url } from './compress.js';
import type { SnippetOptions } from './options.js';
import { choicesOf, withSlash } from './snippet.js';

const frameHeight = (widget: string): number =>
  widgetNamed(widget)?.frameHeight ?? SHEET_FRAME_HEIGHT;

/**
 * What a partner pastes where scripts and unknown tags are taken away: a frame, which needs no
 * other, and the script that makes it as high as its figure. The figures stand compressed in the
 * fragment, which no server is sent.
 */
export async function frame(
  document: Readonly<Record<string, unknown>>,
  options: SnippetOptions,
): Promise<string> {
  const { widget, base, heading } = options;
  const content = await contentFor(document, options);
  // Several frames of a page may show the same section of different places.
  const title = heading ?? [content.heading, content.place].filter(Boolean).join(' · ');
  const address = await frameAddress(document, options);
  return `${
    markup`<iframe${attributes({
      'data-factlet': true,
      src: address,
      title,
      width: '100%',
      height: frameHeight(widget),
      // No cookies, no storage, no way to this page; links open in a tab of their own.
      sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
      loading: 'lazy',
      referrerpolicy: 'no-referrer',
      frameborder: 0,
    })}></iframe>`.html
  }\n${
    // What is left where frames are taken away or refused.
    markup`<p><a${attributes({ href: address, rel: 'noopener noreferrer' })}>${title}</a></p>`.html
  }\n${
    markup`<script${attributes({
      src: `${withSlash(base)}embed/resize.js`,
      async: true,
    })}></script>`.html
  }\n`;
}

/** The address of the frame's page, which also serves as a link. */
export async function frameAddress(
  document: Readonly<Record<string, unknown>>,
  options: SnippetOptions,
): Promise<string> {
  const { widget, lang, base, src, colours = {}, font } = options;
  const query = new URLSearchParams({ widget, lang });
  for (const [name, value] of Object.entries(choicesOf(options)))
    if (value !== undefined && value !== false)
      query.set(name, value === true ? '' : String(value));
  for (const [name, colour] of Object.entries(colours)) query.set(name, colour);
  if (font) query.set('font', font);
  const fragment = src === undefined ? await dataFragment(document, options) : '';
  return `${withSlash(base)}embed/index.html?${query}${fragment}`;
}

/** The figures, compressed: a fragment is sent to no server. */
async function dataFragment(
  document: Readonly<Record<string, unknown>>,
  options: SnippetOptions,
): Promise<string> {
  const { document: shown } = await contentFor(document, options);
  return `#data=${await deflateToBase64Url(JSON.stringify(shown))}`;
}
