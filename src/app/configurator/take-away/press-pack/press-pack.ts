// Fetched when somebody asks for it.
import { strToU8, zipSync, type Zippable } from 'fflate';
import { pngOf } from '../../../../base/download-menu/picture-options.js';
import { decodeHeader } from '../../../../data/header.js';
import { altText } from '../../../../download/alt-text.js';
import { figureCsv } from '../../../../download/figure-csv.js';
import { figureJson } from '../../../../download/figure-json.js';
import { fileName } from '../../../../download/file-name.js';
import type { Picture } from '../../../../download/picture/picture.js';
import { pictureSvg } from '../../../../download/picture/svg.js';
import { loadCountryNames } from '../../../../format/country-names.js';
import { supportedLanguage, type Language } from '../../../../language/languages.js';
import { loadLocaleAndNames } from '../../../../locale/locale.js';
import { loadDownloadMessages } from '../../../../messages/downloads.js';
import { SHEET } from '../../../../snippet/content.js';
import type { ShownFigure } from '../../../../snippet/figures.js';
import type { Selection } from '../../choice.js';
import type { Draft } from '../../draft.js';
import { languagesIn } from '../../form/texts.js';
import { shownOf, type SelectedFigures } from '../../shown.js';
import { drawnFigure } from '../drawn-figures.js';
import { inkOf } from '../ink.js';
import { SHAPES, type Shape } from '../shapes.js';
import { wholeSheetPicture } from '../whole-sheet.js';
import { postText } from './post.js';
import { printPage, type PrintedPicture } from './print-page.js';

/** Screens show two pixels for one; cards have the size that networks ask for. */
const SCALE: Readonly<Record<Shape, number>> = { figure: 2, wide: 1, square: 1 };

/** The languages of a pack: those of the sheet's texts that figures speak. */
export function packLanguages(draft: Draft): readonly Language[] {
  const spoken = languagesIn(draft).flatMap((tag) => supportedLanguage(tag) ?? []);
  return spoken.length ? [...new Set(spoken)] : ['en'];
}

/**
 * All that a sheet is published with, in one ZIP: the data, and in a folder for each language of
 * the sheet the pictures, their alternative texts, the table, a post and a page to print. `root`
 * has the colours of the pictures.
 */
export async function pressPack(
  draft: Draft,
  { theme }: Selection,
  root: ShadowRoot,
): Promise<Blob> {
  const { header } = decodeHeader(draft);
  // What the files are called by, in every language; without them the country's code stands.
  await loadCountryNames('en').catch(() => undefined);
  const files: Zippable = {
    [fileName({ name: 'fact-sheet', header }, 'json')]: strToU8(figureJson(draft, undefined)),
  };
  for (const lang of packLanguages(draft)) {
    const locale = await loadLocaleAndNames(lang, header.lang);
    const shown = shownOf(draft, { widget: SHEET, lang, theme }, locale);
    if (shown) Object.assign(files, inFolder(lang, await filesIn(shown, root)));
  }
  return new Blob([zipSync(files)], { type: 'application/zip' });
}

const inFolder = (folder: string, files: Zippable): Zippable =>
  Object.fromEntries(Object.entries(files).map(([name, file]) => [`${folder}/${name}`, file]));

/** What a sheet is published with in one language. */
async function filesIn(shown: SelectedFigures, root: ShadowRoot): Promise<Zippable> {
  const { locale, figures, sheet, draft } = shown;
  const { columns } = await loadDownloadMessages(locale.lang);
  const named = sheetNames(draft, locale.lang);
  const views = [...figures.map(({ view }) => view), ...(sheet ? [sheet] : [])];
  const files: Zippable = {};
  const printed: PrintedPicture[] = [];
  const ink = inkOf(root, shown);
  for (const figure of figures) {
    const alt = altText(figure.view, locale);
    for (const shape of SHAPES) {
      const picture = await drawnFigure(figure, shape, ink);
      if (!picture) continue;
      const name = figureName(figure, shape, locale.lang);
      files[`${name}.png`] = await png(picture, SCALE[shape]);
      if (shape !== 'figure') continue;
      files[`${name}.svg`] = strToU8(pictureSvg(picture));
      printed.push({ address: `${name}.svg`, alt, ...picture });
    }
  }
  const whole = await wholeSheetPicture(shown, ink);
  if (whole) {
    files[named('png')] = await png(whole, SCALE.figure);
    files[named('svg')] = strToU8(pictureSvg(whole));
  }
  files[named('csv')] = strToU8(
    figureCsv(views, { columns, valueMissing: locale.messages.valueMissing }),
  );
  files[named('html')] = strToU8(printPage(shown, printed));
  files[named('alt.txt')] = strToU8(
    printed.map(({ address, alt }) => `${address}\n${alt}\n`).join('\n'),
  );
  files[named('post.txt')] = strToU8(postText(shown));
  return files;
}

/** Pictures are compressed already. */
const png = async (picture: Picture, scale: number): Promise<[Uint8Array, { level: 0 }]> => [
  new Uint8Array(await (await pngOf(picture, scale)).arrayBuffer()),
  { level: 0 },
];

/** `fact-sheet-azerbaijan-2024.az.csv`. */
function sheetNames(draft: Draft, lang: string): (extension: string) => string {
  const { header } = decodeHeader(draft);
  return (extension) => fileName({ name: 'fact-sheet', header }, `${lang}.${extension}`);
}

/** `funding-azerbaijan-2024-09.az.wide`. */
const figureName = ({ section, decoded }: ShownFigure, shape: Shape, lang: string): string =>
  fileName(
    { name: section, header: decoded.header, asOf: decoded.value?.asOf },
    shape === 'figure' ? lang : `${lang}.${shape}`,
  );
