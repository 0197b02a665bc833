import { expect } from '@open-wc/testing';
import { LANGUAGES } from '../../src/language/languages.js';
import { loadLocaleAndNames } from '../../src/locale/locale.js';
import { figuresIn } from '../../src/snippet/figures.js';
import { drawn } from '../support/page.js';
import { plain, seen } from '../support/reading.js';
import { DOCUMENT, outputsOf } from './outputs.js';
import '../../src/define.js';

// What Node writes is in everywhere.json, which test/node/everywhere.test.mjs holds: so every engine is compared with Node.
async function writtenByNode(): Promise<Readonly<Record<string, unknown>>> {
  const { default: written }: { default: Readonly<Record<string, unknown>> } = await import(
    new URL('./everywhere.json', import.meta.url).href
  );
  return written;
}

describe('one document, everywhere', () => {
  for (const lang of LANGUAGES) {
    it(`has the same words and numbers in ${lang}, in this engine as in Node`, async () => {
      const outputs = await outputsOf(DOCUMENT, lang);
      expect(outputs).to.deep.equal((await writtenByNode())[lang]);
    });

    it(`has the numbers of the widget in all that is handed out in ${lang}`, async () => {
      const speech = await loadLocaleAndNames(lang, 'en');
      const outputs = await outputsOf(DOCUMENT, lang);
      for (const { widget, view } of figuresIn(DOCUMENT, speech)) {
        const screen = seen(
          await drawn(`factlet-${widget}`, { data: structuredClone(DOCUMENT), lang }),
        );
        const [text = '', csv = '', html = '', alt = '', picture = ''] = (
          outputs[widget] ?? []
        ).map(plain);
        const rows = view.table().groups.flatMap((group) => group.rows);
        for (const { number, share } of rows) {
          for (const each of [number, share]) {
            if (!each) continue;
            for (const [place, words] of Object.entries({ screen, text, html, alt, picture }))
              expect(words, `${widget} in ${place}`).to.include(plain(each.text));
          }
          expect(csv).to.include(String(number?.value ?? number?.text ?? ''));
        }
        for (const line of rows.flatMap(({ details }) => details)) {
          const said = plain(
            line.sentence.map((part) => (typeof part === 'string' ? part : part.text)).join(''),
          );
          if (line.tells) continue;
          for (const [place, words] of Object.entries({ screen, text, alt, csv }))
            expect(words, `${widget} in ${place}`).to.include(said);
        }
      }
    });
  }
});
