import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import { LANGUAGES } from '../../../src/language/languages.js';
import { loadExplorationMessages } from '../../../src/messages/exploration.js';
import { messages as en } from '../../../src/messages/en/reader.js';
import { sample } from '../../data/sample.js';
import { axeFindings } from '../../support/axe.js';
import { openerOf } from '../../support/exploration.js';
import { until } from '../../support/framed.js';
import { all, drawn, partsOf, type Widget } from '../../support/page.js';
import { seen } from '../../support/reading.js';

const DEFINED = /^How is this defined\?/;

async function opened(widget: Widget, words = DEFINED): Promise<HTMLElement> {
  openerOf(widget, words)!.click();
  await until(() => partsOf(widget, 'definitions').length, 'the definitions are there');
  return partsOf(widget, 'definitions')[0]!;
}

describe('definitions', () => {
  let data: unknown;
  before(async () => {
    data = await sample('azerbaijan-2024');
  });

  it('are offered by one button, where a figure shows groups of people', async () => {
    for (const [tag, count] of [
      ['population-counters', 1],
      ['origin-bars', 1],
      ['funding-donut', 0],
      ['staffing-panel', 0],
      ['fact-sheet', 1],
    ] as const) {
      const widget = await drawn(`factlet-${tag}`, { data });
      const buttons = all(widget, '[part~="terms"]');
      expect(buttons.map(seen), tag).to.deep.equal(
        Array.from({ length: count }, () => 'How is this defined?'),
      );
    }
    const own = { version: '1', population: { groups: [{ label: 'Students', value: 3 }] } };
    const widget = await drawn('factlet-population-counters', { data: own });
    expect(openerOf(widget, DEFINED)).to.equal(undefined);
  });

  it('are those of the groups that the figure shows, in their order, with their sources', async () => {
    const list = await opened(await drawn('factlet-population-counters', { data }));
    expect(Array.from(list.querySelectorAll('dt'), seen)).to.deep.equal([
      'Refugees',
      'Asylum-seekers',
      'Stateless people',
      'Internally displaced people',
    ]);
    expect(seen(list))
      .to.include('well-founded fear of being persecuted')
      .and.to.include('not considered as a national by any State');
    const links = Array.from(list.querySelectorAll('a'));
    expect(
      links.every(({ protocol, rel }) => protocol === 'https:' && /noopener/.test(rel)),
    ).to.equal(true);
    expect(links.map(seen)).to.include(
      'Convention relating to the Status of Refugees (1951), Article 1A(2)',
    );
  });

  it('of a whole sheet are those of all its sections, once', async () => {
    const list = await opened(await drawn('factlet-fact-sheet', { data }));
    const terms = Array.from(list.querySelectorAll('dt'), seen);
    expect(terms).to.deep.equal([...new Set(terms)]);
    expect(terms).to.include('Refugees');
  });

  it('close again, and leave axe nothing to say while they are open', async () => {
    for (const theme of ['light', 'dark']) {
      const widget = await drawn('factlet-population-counters', { data, attributes: { theme } });
      await opened(widget);
      expect(openerOf(widget, DEFINED)!.getAttribute('aria-expanded')).to.equal('true');
      expect(await axeFindings(widget.parentElement!)).to.deep.equal({
        violations: [],
        undecided: [],
      });
      openerOf(widget, DEFINED)!.click();
      await until(() => !partsOf(widget, 'definitions').length, 'they are closed');
    }
  });

  for (const lang of LANGUAGES)
    it(`speak the reader's language: ${lang}`, async () => {
      const { definitions, sources } = await loadExplorationMessages(lang);
      expect(Object.keys(definitions)).to.deep.equal(Object.keys(en.groups));
      const widget = await drawn('factlet-population-counters', { data, lang });
      const button = all(widget, '[part~="terms"]')[0]!;
      const list = await opened(widget, new RegExp(button.textContent.replace('?', '\\?')));
      const said = seen(list).replace(/\s+/g, ' ');
      for (const { text, source } of definitions.refugees)
        for (const words of [text, sources[source]])
          expect(said).to.include(words.replace(/\s+/g, ' '));
    });
});
