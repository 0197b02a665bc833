import { altText } from '../../../download/alt-text.js';
import type { Picture, PictureOptions } from '../../../download/picture/picture.js';
import { sheetPicture } from '../../../download/picture/sheet-picture.js';
import { plainText, withoutShared } from '../../../download/words.js';
import type { SelectedFigures } from '../shown.js';
import { drawnFigure } from './drawn-figures.js';

/** The whole sheet as one picture; undefined where it has nothing that can be drawn. */
export async function wholeSheetPicture(
  { sheet, figures }: SelectedFigures,
  options: PictureOptions,
): Promise<Picture | undefined> {
  if (!sheet) return undefined;
  const drawn = await Promise.all(
    figures.map((each) =>
      drawnFigure({ ...each, view: withoutShared(each.view) }, 'figure', options),
    ),
  );
  const pictures = drawn.filter((picture) => picture !== undefined);
  return pictures.length ? sheetPicture(sheet, pictures, options) : undefined;
}

/** What the picture of a whole sheet says to those who don't see it. */
export function wholeSheetAlt({ sheet, figures, locale }: SelectedFigures): string {
  const head = [sheet?.heading.text, sheet?.asOf && plainText(sheet.asOf)].filter(Boolean);
  return [
    head.join(', '),
    ...figures.map(({ view }) => altText(withoutShared(view), locale)),
    ...(sheet?.corrected ?? []).map(plainText),
  ].join('\n');
}
