import { attributeJson, attributes, markup, type Markup } from '../download/markup.js';
import { contentFor } from './content.js';
import type { SnippetOptions } from './options.js';
import { prerender } from './prerender.js';

/**
 * What a partner pastes: a line with the script, and a line with the tag, in which the figures
 * stand as words too.
 */
export async function snippet(
  document: Readonly<Record<string, unknown>>,
  options: SnippetOptions,
): Promise<string> {
  return `${script(options).html}\n${(await tag(document, options)).html}\n`;
}

function script({ base, form = 'light', integrity }: SnippetOptions): Markup {
  const folder = `${withSlash(base)}cdn/`;
  if (form === 'plain') {
    const plain = { src: `${folder}factlet.classic.js`, defer: true };
    return markup`<script${attributes(plain)}></script>`;
  }
  const seal = form === 'sealed' ? { integrity, crossorigin: 'anonymous' } : {};
  const src = `${folder}factlet.js`;
  return markup`<script${attributes({ type: 'module', src, ...seal })}></script>`;
}

/** An address of a folder. */
export const withSlash = (base: string): string => base.replace(/\/?$/, '/');

/** What the page chooses for the widget, by the names of its attributes. */
export const choicesOf = ({
  src,
  theme,
  heading,
  headingLevel,
  top,
  group,
  withoutPlace,
  withoutTakeaway,
  withoutSource,
  tellNewer,
}: Partial<SnippetOptions>) => ({
  src,
  theme,
  heading,
  'heading-level': headingLevel,
  top,
  group,
  'without-place': withoutPlace,
  'without-takeaway': withoutTakeaway,
  'without-source': withoutSource,
  'tell-newer': tellNewer,
});

async function tag(
  document: Readonly<Record<string, unknown>>,
  options: SnippetOptions,
): Promise<Markup> {
  const { widget, lang, src, base, form, print } = options;
  const content = await contentFor(document, options);
  const isPrerendered = form === 'prerendered' && print !== undefined;
  const root =
    isPrerendered &&
    prerender(
      {
        ...options,
        document: src === undefined ? content.document : document,
        locale: content.locale,
        styleSheet: `${withSlash(base)}cdn/factlet.css`,
      },
      print,
    );
  const name = `factlet-${widget}`;
  const given = attributes({
    lang,
    ...choicesOf(options),
    'keep-room': content.keepsRoom,
  });
  // A filter that takes the tag away takes the JSON with it; the text of a script it would leave.
  const data = src === undefined ? markup` data='${attributeJson(content.document)}'` : undefined;
  // A paragraph can't hold a table, and content systems put paragraphs around what they don't know:
  // hence the div.
  return {
    html: `<div><${name}${given.html}${data?.html ?? ''}>${root || ''}${
      markup`${content.words}${content.datasets}`.html
    }</${name}></div>`,
  };
}
