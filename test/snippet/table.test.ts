import { expect } from '@open-wc/testing';
import { isObject } from '../../src/data/read-fields.js';
import { LANGUAGES } from '../../src/language/languages.js';
import { loadLocaleAndNames } from '../../src/locale/locale.js';
import { table } from '../../src/snippet/table/table.js';
import { tableFromDom } from '../../src/tables/from-dom.js';
import { readTable } from '../../src/tables/read-table.js';
import { readingIn } from '../../src/tables/reading.js';
import type { FigureView } from '../../src/views/figure-view.js';
import { REGISTRY } from '../../src/widgets/registry.js';
import { samples } from '../support/samples.js';
import { sheetWithMarks } from '../support/sheet-with-marks.js';
import { kept } from '../support/kept-html.js';

/** The figure that the page makes of what was written, after a content system has filtered it. */
async function readBack(html: string, widget: string, lang: string): Promise<FigureView> {
  const page = new DOMParser().parseFromString(`<html lang="${lang}">${kept(html)}`, 'text/html');
  const marked = page.querySelector(`.factlet-${widget}`);
  const descriptor = REGISTRY.find(({ name }) => name === widget);
  if (!(marked instanceof HTMLTableElement) && marked?.localName !== 'table')
    throw new Error('no table');
  const read = tableFromDom(marked, marked as HTMLTableElement);
  if (!read || !descriptor) throw new Error('merged cells');
  const bare = await loadLocaleAndNames(lang);
  const result = readTable(read, descriptor.section, readingIn(read.lang, bare));
  if ('faults' in result) throw new Error(JSON.stringify(result.faults));
  const locale = await loadLocaleAndNames(lang, String(result.document['lang']));
  const { view } = descriptor.figureOf(result.document, locale, {});
  if (!view) throw new Error('no figure');
  return view;
}

/** All that a figure shows: words, exact numbers and how they are printed. */
const shown = (view: FigureView): unknown =>
  JSON.parse(JSON.stringify({ ...view, rows: view.table(true) }), (_, value: unknown) =>
    // Beside a bar a country goes by a shorter name; a table has one name for it, the full one.
    isObject(value) && 'fullLabel' in value ? { ...value, label: value['fullLabel'] } : value,
  );

describe('a table that is the data', () => {
  const sheets = [...samples, { name: 'with footnote marks', document: sheetWithMarks }];
  for (const { name, document } of sheets)
    for (const lang of LANGUAGES)
      it(`is read back as the same figures: ${name} in ${lang}`, async () => {
        const dataLang = typeof document['lang'] === 'string' ? document['lang'] : undefined;
        const locale = await loadLocaleAndNames(lang, dataLang);
        let written = 0;
        for (const { name: widget, figureOf } of REGISTRY) {
          const { view } = figureOf(document, locale, {});
          if (!view || view.empty) continue;
          const html = await table(document, { widget, lang });
          expect(shown(await readBack(html, widget, lang)), `${widget}\n${html}`).to.deep.equal(
            shown(view),
          );
          written += 1;
        }
        expect(written).to.be.above(0);
      });
});
