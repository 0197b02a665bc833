import { FRAME_COLOURS } from '../../snippet/frame-colours.js';

/** Longer ones are no colour, and no list of fonts. */
const MAX_LETTERS = 100;
/** What would be looked up elsewhere, or fetched. */
const REFERENCE = /\b(var|env|attr|url|src|image|image-set|element)\(/i;

/** What a page wants its frame to look like: public CSS properties and their values. */
export type Appearance = Readonly<Record<string, string>>;

/**
 * Whether a frame takes a value: the browser itself takes it for a colour or for fonts, and it
 * looks up nothing elsewhere.
 */
export const isTaken = (property: 'color' | 'font-family', value: string): boolean =>
  value.length <= MAX_LETTERS && !REFERENCE.test(value) && CSS.supports(property, value);

/**
 * Reads colours and the font out of a frame's address. Each has to be a value that the browser
 * itself takes for one: it never becomes the text of a style sheet.
 */
export function appearanceIn(query: string): Appearance {
  const given = new URLSearchParams(query);
  const colours = FRAME_COLOURS.map((name) => [name, 'color'] as const);
  return Object.fromEntries(
    [...colours, ['font', 'font-family'] as const].flatMap(([name, property]) => {
      const value = given.get(name)?.trim() ?? '';
      return isTaken(property, value) ? [[`--factlet-${name}`, value] as const] : [];
    }),
  );
}

/** Gives an element what its page wants it to look like. */
export function applyAppearance({ style }: HTMLElement, appearance: Appearance): void {
  for (const [property, value] of Object.entries(appearance)) style.setProperty(property, value);
}
