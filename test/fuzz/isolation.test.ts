import { expect } from '@open-wc/testing';
import { LANGUAGES } from '../../src/messages/messages.js';
import { all, partsOf } from '../support/page.js';
import { everyField } from './fields.js';
import { fetchAll, shower, WIDGETS } from './widgets.js';

/** What turns around the text after it, and what ends the isolation that it stands in. */
const TURNS = ['\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069', '\u2069\u202e', '\u202c\u202e', '\u202e\u2066\u202e'];
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
        const texts = all(widget, '*').filter((element) => !element.closest('details')).flatMap(({ childNodes }) => Array.from(childNodes)).filter(({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue?.match(MARKED));
        expect(texts.length).to.be.greaterThan(10);
        for (const { parentElement } of texts) {
          const apart = isolating(parentElement!);
          expect(apart.textContent?.match(MARKED)?.join(), apart.outerHTML).to.match(/^№\d+№$/);
        }
        for (const value of partsOf(widget, 'value')) expect(value.querySelector('bdi')?.textContent, value.outerHTML).to.match(/\d/);
      }
    });
  }
});

/** The nearest element whose text can't turn what is around it: one that the bidirectional algorithm takes for a single thing, or a paragraph. */
function isolating(element: Element): Element {
  const { unicodeBidi, display } = getComputedStyle(element);
  return /isolate|plaintext/.test(unicodeBidi) || !display.startsWith('inline') || !element.parentElement ? element : isolating(element.parentElement);
}
