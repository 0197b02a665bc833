import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import { sample } from '../../data/sample.js';
import { openedList } from '../../support/exploration.js';
import { until } from '../../support/framed.js';
import { drawn, type Widget } from '../../support/page.js';
import { rowsOf, seen } from '../../support/reading.js';
import { consoleLines } from '../../support/told.js';

const TAG = 'factlet-origin-bars';

/** The text of the rows that say a share. */
const marked = (widget: Element): string[] =>
  Array.from(widget.shadowRoot!.querySelectorAll('dl > div'), seen).filter((row) => /%$/.test(row));

describe('a highlighted row', () => {
  const lines = consoleLines();
  let data: unknown;
  before(async () => {
    data = await sample('azerbaijan-2024');
  });
  const shown = (highlight: string, given: unknown = data, lang = 'en'): Promise<Widget> =>
    drawn(TAG, { data: given, lang, attributes: { highlight } });

  it('is named by its code of two or three letters, or by its name in any language of the data', async () => {
    for (const called of ['UKR', 'UA', 'ukr', 'Ukraine', 'Ukrayna']) {
      const widget = await shown(called);
      await until(() => marked(widget).length, `${called} is marked`);
      expect(marked(widget), called).to.deep.equal(['Ukraine 6,541 6,541 of 8,087, 80.9%']);
    }
  });

  it("is named by UNHCR's codes where the data has those", async () => {
    const given = (countryCodes?: string): object => ({
      version: '1',
      ...(countryCodes && { countryCodes }),
      origins: {
        lists: [
          {
            total: 10,
            rows: [
              { country: countryCodes ? 'AUL' : 'AU', value: 4 },
              { country: countryCodes ? 'AUS' : 'AT', value: 2 },
            ],
          },
        ],
      },
    });
    for (const [document, name] of [
      [given(), 'Australia'],
      [given('UNHCR'), 'Austria'],
    ] as const) {
      const widget = await shown('AUS', document);
      await until(() => marked(widget).length, 'a row is marked');
      expect(marked(widget)[0]).to.match(new RegExp(`^${name}`));
    }
  });

  it('says no share of a total that the data does not state', async () => {
    const widget = await shown('B', {
      version: '1',
      origins: {
        lists: [
          {
            rows: [
              { label: 'A', value: 4 },
              { label: 'B', value: 2 },
            ],
          },
        ],
      },
    });
    await until(() => widget.shadowRoot.querySelector('.marked'), 'the row is marked');
    expect(rowsOf(widget.shadowRoot)).to.deep.equal([
      ['A', '4'],
      ['B', '2'],
    ]);
  });

  it('is another when the attribute changes, and none without it', async () => {
    const widget = await shown('UA');
    await until(() => marked(widget)[0]?.startsWith('Ukraine'), 'Ukraine is marked');
    widget.setAttribute('highlight', 'AFG');
    await until(() => marked(widget)[0]?.startsWith('Afghanistan'), 'Afghanistan is marked');
    widget.removeAttribute('highlight');
    await until(() => !marked(widget).length, 'nothing is marked');
  });

  it('is found in the whole list where it is gathered with others', async () => {
    const widget = await shown('Norway', await sample('germany-2025'));
    expect(marked(widget)).to.deep.equal([]);
    await openedList(widget);
    await until(() => marked(widget).length, 'it is marked in the whole list');
    expect(marked(widget)[0]).to.match(/^Norway \d+ \d+ of 2,655,191, <0\.1%$/);
  });

  it('that the figure does not have is told its author once', async () => {
    const toldOf = (row: string): string[] =>
      lines.filter((line) => line.includes('no-such-row') && line.includes(`"${row}"`));
    const widget = await shown('Ukrane');
    await until(() => toldOf('Ukrane').length, 'it is told');
    widget.setAttribute('heading', 'Another');
    await widget.updateComplete;
    expect(toldOf('Ukrane')).to.have.length(1);
    widget.setAttribute('highlight', 'Ukraine');
    await until(() => marked(widget).length, 'Ukraine is marked');
    widget.setAttribute('highlight', 'XYZ');
    await until(() => toldOf('XYZ').length, 'another is told, too');
    expect(toldOf('Ukraine')).to.deep.equal([]);
  });

  it('speaks the language of the figure', async () => {
    const widget = await shown('UA', data, 'az');
    await until(() => marked(widget).length, 'it is marked');
    expect(marked(widget)[0]).to.equal('Ukrayna 6.541 6.541, cəmi: 8.087, 80,9%');
  });
});
