import { supportedLanguage } from '../../language/languages.js';

/** What a frame shows, as its address says: only what is known is taken. */
export interface FrameParameters {
  readonly tag: string;
  readonly lang: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** A widget's name: two words or more. Whether there is one, its page knows. */
const WIDGET = /^[a-z]+(-[a-z]+)+$/;

/** Attributes that an address may set, and the forms that their values may have. */
const VALUES: Readonly<Record<string, RegExp>> = {
  src: /^https?:\/\//i,
  theme: /^(light|dark|2021)$/,
  heading: /\S/,
  'heading-level': /^[2-6]$/,
  top: /^[1-9]\d{0,4}$/,
  group: /^[a-z-]+$/,
  refresh: /^\d{1,7}$/,
  'without-place': /^$/,
  'without-takeaway': /^$/,
  'without-source': /^$/,
  'tell-newer': /^$/,
};

/** Reads the query of a frame's address; undefined where it names no widget. */
export function frameParameters(query: string): FrameParameters | undefined {
  const given = new URLSearchParams(query);
  const widget = given.get('widget') ?? '';
  if (!WIDGET.test(widget)) return undefined;
  const lang = given.get('lang') ?? '';
  const attributes = Object.entries(VALUES).flatMap(([name, form]) => {
    const value = given.get(name);
    return value !== null && form.test(value) ? [[name, value] as const] : [];
  });
  return {
    tag: `factlet-${widget}`,
    lang: supportedLanguage(lang) ? lang : 'en',
    attributes: Object.fromEntries(attributes),
  };
}

/** What WordPress adds to the address of a frame that it embeds, whatever stands there already. */
const WORDPRESS_SECRET = /#\?secret=([a-zA-Z0-9]+)$/;

/** The word by which WordPress knows which of its frames tells a height. */
export const wordPressSecretIn = (fragment: string): string | undefined =>
  WORDPRESS_SECRET.exec(fragment)?.[1];

/**
 * The document in a fragment: deflated, in base64 for addresses. Never sent to a server. Rejects
 * where it can't be read.
 */
export async function documentIn(fragment: string): Promise<string | undefined> {
  const [, packed] = /^#data=([\w-]+)$/.exec(fragment.replace(WORDPRESS_SECRET, '')) ?? [];
  if (!packed) return undefined;
  const bytes = Uint8Array.from(
    atob(packed.replaceAll('-', '+').replaceAll('_', '/')),
    (character) => character.charCodeAt(0),
  );
  return new Response(
    new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')),
  ).text();
}
