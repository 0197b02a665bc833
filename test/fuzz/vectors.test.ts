import { expect } from '@open-wc/testing';
import { all, type Widget } from '../support/page.js';
import { plain, seen } from '../support/reading.js';
import { everyField, textsIn } from './fields.js';
import { expectOurs, ourMarkup } from './markup.js';
import { thorough } from './running.js';
import { ODD_LINKS, VECTORS } from './vectors.js';
import { watchPage } from './watch.js';
import { fetchAll, shower, taskDone, WIDGETS, type Told } from './widgets.js';

const ours = ourMarkup();

/** The fact sheet has all the others in it. */
const TRIED = thorough ? WIDGETS : WIDGETS.filter(([, section]) => !section);

describe('texts that would run', () => {
  before(fetchAll);
  const watch = watchPage();

  it('are more than a hundred, and none twice', () => {
    expect(VECTORS.length).to.be.greaterThan(100);
    expect(new Set(VECTORS).size).to.equal(VECTORS.length);
  });

  for (const [tag, section] of TRIED) {
    it(`are text in every field of <${tag}>, or are told`, async function () {
      this.timeout(300_000);
      const { widget, show } = await shower(tag);
      for (const vector of VECTORS) {
        let count = 0;
        const marked = everyField(() => `${vector} №${++count}`);
        const [told] = await show(marked);
        expectHarmless(widget);
        expectShownOrTold(widget, marked, told!, section);

        await show(everyField(() => vector));
        await taskDone();
        expectHarmless(widget);
      }
      await watch.expectNoRequests();
    });
  }

  it('are text in the attributes of an element, too', async () => {
    const { widget, show } = await shower('factlet-origin-bars');
    await show({ lists: [{ rows: [{ label: 'A', value: 1 }] }] });
    for (const vector of VECTORS) {
      Object.assign(widget, { heading: vector, theme: vector, top: vector, headingLevel: vector });
      await widget.updateComplete;
      expectHarmless(widget);
      expect(seen(widget)).to.include(plain(vector));
      expect(widget.getAttribute('theme')).to.equal(vector);
    }
  });

  for (const [tag, section = 'population'] of TRIED) {
    it(`become a link in <${tag}> only where they lead to http or https without a password`, async () => {
      const { widget, show } = await shower(tag);
      for (const address of [...VECTORS, ...ODD_LINKS]) {
        await show({
          version: '1',
          [section]: { ...sectionOf(section), source: { text: 'The source', url: address } },
        });
        expectHarmless(widget);
        const links = all(widget, 'a').map((link) => [seen(link), link.getAttribute('href')]);
        expect(links, address).to.deep.equal(
          ODD_LINKS.includes(address) ? [['The source', new URL(address).href]] : [],
        );
      }
    });
  }

  function expectHarmless(widget: Widget): void {
    watch.expectNothing();
    expectOurs(widget, ours.names);
  }
});

const sectionOf = (section: string): object => everyField(() => '')[section] as object;

/** That each text of a section is read or linked to, or that an issue says where it isn't. The fact sheet shows all sections. */
function expectShownOrTold(
  widget: Widget,
  document: object,
  { issues }: Told,
  section: string | undefined,
): void {
  const text = seen(widget);
  // "https:// №1" has a host for some engines, and none for others
  const links = new Set(all(widget, 'a').map((link) => link.getAttribute('href')));
  const missing = textsIn(document)
    .filter(
      ({ text, path }) =>
        text.includes('№') &&
        /^(population|funding|origins|staffing|keyFigures|donors)\b/.test(path) &&
        (section === undefined || path.startsWith(`${section}.`)),
    )
    .filter(
      (each) =>
        !text.includes(plain(each.text)) &&
        !(
          each.path.endsWith('.url') &&
          URL.canParse(each.text) &&
          links.has(new URL(each.text).href)
        ) &&
        !issues.some(({ path }) => path !== '' && each.path.startsWith(path)),
    );
  expect(missing.map(({ path, text }) => `${path}: ${text}`).join('\n')).to.equal('');
}
