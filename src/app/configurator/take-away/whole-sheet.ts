import { altText } from '../../../download/alt-text.js';
import type { Picture } from '../../../download/picture/picture.js';
import { sheetPicture } from '../../../download/picture/sheet-picture.js';
import { plainText } from '../../../download/words.js';
import type { SelectedFigures } from '../shown.js';
import { inkOf } from './ink.js';
import { pictureIn } from './shapes.js';

/** The whole sheet as one picture; undefined where it has nothing that can be drawn. */
export async function wholeSheetPicture(
  shown: SelectedFigures,
  root: ShadowRoot,
): Promise<Picture | undefined> {
  const { sheet, figures } = shown;
  const options = inkOf(root, shown);
  const pictures: Picture[] = [];
  for (const { view, loadDrawing } of figures) {
    const drawBody = await loadDrawing?.();
    if (drawBody) pictures.push(pictureIn('figure', view, drawBody, options));
  }
  return sheet && pictures.length ? sheetPicture(sheet, pictures, options) : undefined;
}

/** What the picture of a whole sheet says to those who don't see it. */
export function wholeSheetAlt({ sheet, figures, locale }: SelectedFigures): string {
  const head = [sheet?.heading.text, sheet?.asOf && plainText(sheet.asOf)].filter(Boolean);
  return [head.join(', '), ...figures.map(({ view }) => altText(view, locale))].join('\n');
}
