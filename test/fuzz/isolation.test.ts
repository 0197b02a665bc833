import { expect } from '@open-wc/testing';
import { LANGUAGES } from '../../src/language/languages.js';
import { expectInOrder } from '../support/order.js';
import { all, partsOf } from '../support/page.js';
import { everyField } from './fields.js';
import { fetchAll, shower, WIDGETS } from './widgets.js';

/** What turns around the text after it, and what ends the isolation that it stands in. */
const TURNS = [
  '\u202a',
  '\u202b',
  '\u202c',
  '\u202d',
  '\u202e',
  '\u2066',
  '\u2067',
  '\u2068',
  '\u2069',
  '\u2069\u202e',
  '\u202c\u202e',
  '\u202e\u2066\u202e',
];
const MARKED = /№\d+№/g;

describe('texts that turn what stands beside them', () => {
  before(fetchAll);

  for (const [tag] of WIDGETS) {
    it(`stand apart in <${tag}>, each from the others and from the numbers`, async function () {
      this.timeout(120_000);
      for (const lang of LANGUAGES) {
        const { widget, show } = await shower(tag, lang);
        let count = 0;
        await show(everyField(() => `${TURNS[count % TURNS.length]}№${count++}№`));
        const texts = all(widget, '*')
          .filter((element) => !element.closest('details'))
          .flatMap(({ childNodes }) => Array.from(childNodes))
          .filter(
            ({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue?.match(MARKED),
          );
        expect(texts.length).to.be.greaterThan(10);
        for (const { parentElement } of texts) {
          // A key figure is one sentence of its author's: apart is its paragraph, and the number in it.
          const apart = isolating(parentElement!) ?? parentElement!.closest('li > p');
          expect(
            apart?.textContent?.match(MARKED)?.join() ?? 'not apart',
            parentElement!.parentElement!.outerHTML,
          ).to.match(/^№\d+№$/);
        }
        for (const value of partsOf(widget, 'value')) {
          expect(value.textContent, value.outerHTML).to.match(/\d/);
          // A unit of its author's own may turn itself around.
          if (!value.textContent!.includes('№')) expectInOrder(value);
        }
      }
    });
  }
});

/** The nearest element in the line that the bidirectional algorithm takes for a single thing. */
function isolating(element: Element): Element | null {
  const { unicodeBidi, display } = getComputedStyle(element);
  if (!display.startsWith('inline')) return null;
  return /isolate|plaintext/.test(unicodeBidi)
    ? element
    : element.parentElement && isolating(element.parentElement);
}
