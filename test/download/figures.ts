import { sample } from '../data/sample.js';
import type { DrawBody } from '../../src/download/picture/paper.js';
import { loadLocaleAndNames, type Locale } from '../../src/locale/locale.js';
import { REGISTRY } from '../../src/widgets/registry.js';
import type { FigureView } from '../../src/views/figure-view.js';
import type { PictureOptions } from '../../src/download/picture/picture.js';

/** A widget's view of a document, in a language. */
export async function viewOf(
  widget: string,
  document: unknown,
  lang = 'en',
): Promise<{ view: FigureView; draw: DrawBody; speech: Locale }> {
  const { lang: dataLang } = document as { lang?: string };
  const speech = await loadLocaleAndNames(lang, dataLang);
  const { figureOf } = REGISTRY.find(({ name }) => name === widget)!;
  const { view, loadDrawing } = figureOf(document, speech, {});
  return { view: view!, draw: await loadDrawing!(), speech };
}

/** Azerbaijan's sheet as a widget has it. */
export const sampleView = async (widget: string, lang = 'en') =>
  viewOf(widget, await sample('azerbaijan-2024'), lang);

/** How a picture is laid out where there is no page: each letter is as wide as any other. */
export const pictureOptions = (
  { lang, messages }: Locale,
  more: Partial<PictureOptions> = {},
): PictureOptions => ({
  width: 760,
  dir: lang === 'ar' ? 'rtl' : 'ltr',
  lang,
  font: 'Arial, sans-serif',
  words: messages,
  measure: (text, size, bold) => text.length * size * (bold ? 0.6 : 0.55),
  ...more,
});

/** Texts without what lines and directions add to them, or take away. */
export const squeezed = (text: string): string =>
  text
    .replace(/[\s\p{Cc}\u00A0\u200B\u200E\u200F\u061C\u2066-\u2069\uFFFE\uFFFF]/gu, '')
    .replace(/\p{Cs}/gu, '\uFFFD');
