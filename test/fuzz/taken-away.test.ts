import fc from 'fast-check';
import { expect } from '@open-wc/testing';
import { heardOf } from '../../src/app/configurator/see/reading.js';
import { shownOf } from '../../src/app/configurator/shown.js';
import { tryOrUndefined } from '../../src/base/try-or-undefined.js';
import { isObject } from '../../src/data/read-fields.js';
import { altText } from '../../src/download/alt-text.js';
import { LANGUAGES } from '../../src/language/languages.js';
import { contentFor, WIDGETS } from '../../src/snippet/content.js';
import { loadLocaleAndNames } from '../../src/locale/locale.js';
import { shortcode } from '../../src/snippet/shortcode.js';
import { snippet } from '../../src/snippet/snippet.js';
import { brokenDocuments, wrecked } from './broken.js';
import { goodDocuments } from './documents.js';
import { SLIPS } from './markup.js';
import { holds } from './running.js';

const choices = { widget: fc.constantFrom(...WIDGETS), lang: fc.constantFrom(...LANGUAGES) };

describe('what an officer sees and takes away', () => {
  it('has every number of a good document: read aloud, in a picture’s text, in the code and in the shortcode', async function () {
    await holds(
      this,
      fc.record({ good: goodDocuments(), ...choices }),
      async ({ good: { document }, widget, lang }) => {
        const speech = await loadLocaleAndNames(
          lang,
          typeof document['lang'] === 'string' ? document['lang'] : undefined,
        );
        const shown = shownOf(document, { widget, lang }, speech);
        if (!shown) return;
        const read = heardOf(shown)
          .map(({ text }) => text)
          .join('\n');
        const words = shown.figures.map(({ view }) => altText(view, speech)).join('\n');
        const code = await snippet(document, { ...shown.choice, base: '/' });
        const short = await shortcode(document, { ...shown.choice, src: '/a.json' });
        for (const { view } of shown.figures)
          for (const { number } of view.table().groups.flatMap(({ rows }) => rows)) {
            if (!number) continue;
            expect(read).to.contain(number.text);
            expect(words).to.contain(number.text);
            expect(code).to.contain(`<data value="${number.value}">`);
          }
        expect(short.match(/\[/g)).to.have.length(2);
      },
    );
  });

  it('is made, or is nothing, of a broken document', async function () {
    // What is deep branches at each step: no JSON text could hold it.
    const broken = brokenDocuments().filter(({ done }) =>
      done.every(({ what }) => what !== 'deep'),
    );
    await holds(
      this,
      fc.record({ broken, ...choices }),
      async ({ broken: wreck, widget, lang }) => {
        // A draft is JSON: it has no getter that throws, and no circle.
        const document = tryOrUndefined((): unknown => JSON.parse(JSON.stringify(wrecked(wreck))));
        if (!isObject(document)) return;
        const shown = shownOf(document, { widget, lang }, await loadLocaleAndNames(lang));
        if (!shown) {
          const nothing = await contentFor(document, { widget, lang, base: '/' }).catch(
            (error: unknown) => error,
          );
          expect(nothing).to.be.instanceOf(RangeError);
          return;
        }
        // An author's own text may say anything: what is ours must not slip.
        const ours = heardOf(shown)
          .map(({ text }) => text)
          .join('\n');
        if (!SLIPS.test(JSON.stringify(document))) expect(ours).to.not.match(SLIPS);
        await snippet(document, { ...shown.choice, base: '/' });
      },
    );
  });
});
