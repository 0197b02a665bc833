import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define.js';
import { LANGUAGES } from '../../../src/language/languages.js';
import { loadExplorationMessages } from '../../../src/messages/exploration.js';
import { sample } from '../../data/sample.js';
import { axeFindings } from '../../support/axe.js';
import {
  foundIn,
  namesIn,
  openedList,
  openerOf,
  order,
  saidPolitely,
  search,
  wholeList,
} from '../../support/exploration.js';
import { until } from '../../support/framed.js';
import { drawn, partsOf, type Widget } from '../../support/page.js';
import { rowsOf, seen } from '../../support/reading.js';

const TAG = 'factlet-origin-bars';

describe('a whole list', () => {
  let germany: unknown;
  before(async () => {
    germany = await sample('germany-2025');
  });
  const shown = (lang = 'en', data: unknown = germany): Promise<Widget> =>
    drawn(TAG, { data, lang });
  const withRows = (rows: readonly object[], list: object = {}): Promise<Widget> =>
    shown('en', { version: '1', origins: { lists: [{ ...list, rows }] } });
  const countries = (count: number): object[] =>
    Array.from({ length: count }, (_, index) => ({ label: `Place ${index}`, value: 99 - index }));
  const topOf = (widget: Widget): number[] =>
    partsOf(widget, 'bar').map(
      (bar) => bar.getBoundingClientRect().top - widget.getBoundingClientRect().top,
    );

  it('is offered by a button that counts its rows, and only where some are folded', async () => {
    const button = openerOf(await shown(), /^Show all/)!;
    expect([button.textContent, button.getAttribute('aria-expanded')]).to.deep.equal([
      'Show all 157',
      'false',
    ]);
    expect(button.getAttribute('aria-labelledby')!.split(' ')).to.include('heading');
    expect(openerOf(await withRows(countries(11)), /^Show all/)).to.equal(undefined);
    expect(openerOf(await withRows(countries(12)), /^Show all/)?.textContent).to.equal(
      'Show all 12',
    );
  });

  it('opens below what is there, which stays where it is, with the focus', async () => {
    const widget = await shown();
    const before = topOf(widget);
    const short = rowsOf(widget.shadowRoot);
    const list = await openedList(widget);
    expect(topOf(widget).slice(0, before.length)).to.deep.equal(before);
    expect(rowsOf(widget.shadowRoot).slice(0, short.length)).to.deep.equal(short);
    const button = openerOf(widget, /^Show fewer/)!;
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(widget.shadowRoot.activeElement).to.equal(button);
    expect(namesIn(list)).to.have.length(157);
  });

  it('has every row of the data once, and neither their sum nor the total', async () => {
    const list = await openedList(await shown());
    const values = Array.from(list.querySelectorAll('data'), ({ value }) => Number(value));
    const { origins } = germany as { origins: { lists: { rows: { value: number }[] }[] } };
    expect(values.toSorted((a, b) => a - b)).to.deep.equal(
      origins.lists[0]!.rows.map(({ value }) => value).toSorted((a, b) => a - b),
    );
    expect(seen(list)).not.to.match(/more countries|Total/);
  });

  it('draws its bars on the scale of those above', async () => {
    const widget = await withRows([
      ...countries(12),
      ...Array.from({ length: 30 }, (_, index) => ({ label: `Small ${index}`, value: 20 })),
    ]);
    const list = await openedList(widget);
    const widthOf = (bar: Element): number => Number.parseFloat(bar.getAttribute('width')!);
    const [first] = partsOf(widget, 'bar');
    expect(widthOf(first!)).to.be.lessThan(100);
    expect(widthOf(list.querySelector('[part~="bar"]')!)).to.be.closeTo(widthOf(first!), 0.01);
  });

  it('closes again', async () => {
    const widget = await shown();
    await openedList(widget);
    openerOf(widget, /^Show fewer/)!.click();
    await until(() => !wholeList(widget), 'the list is closed');
    expect(openerOf(widget, /^Show all 157/)!.getAttribute('aria-expanded')).to.equal('false');
  });

  it('finds rows by what is typed, without marks, and says how many of how many', async () => {
    const widget = await shown();
    const list = await openedList(widget);
    expect(foundIn(list)).to.equal('');
    await search(widget, 'COTE');
    expect([namesIn(list), foundIn(list)]).to.deep.equal([['Côte d’Ivoire'], '1 of 157']);
    expect(widget.shadowRoot.activeElement?.localName).to.equal('input');
    await search(widget, 'xyz');
    expect([namesIn(list), foundIn(list)]).to.deep.equal([[], '0 of 157']);
    await search(widget, '');
    expect([namesIn(list).length, foundIn(list)]).to.deep.equal([157, '']);
  });

  it('finds names with the i of Azerbaijani, typed in either way', async () => {
    const widget = await shown('az');
    const list = await openedList(widget, /Hamısını/);
    for (const typed of ['iran', 'İRAN', 'IRAN']) {
      await search(widget, typed);
      expect(namesIn(list).join(), typed).to.include('İran');
    }
  });

  it('has a field to search from 21 rows on', async () => {
    for (const [count, fields] of [
      [20, 0],
      [21, 1],
    ] as const)
      expect(
        (await openedList(await withRows(countries(count)))).querySelectorAll('input'),
      ).to.have.length(fields);
  });

  it("stands in the data's order of size, or by name in the order of the language", async () => {
    const names = ['Zebra', 'Öland', 'Oman', 'Ähtäri', 'Albania', 'Ålesund', ...'BCDEFGHI'];
    const widget = await withRows([
      ...names.map((label, index) => ({ label, value: 50 - index })),
      { country: 'UNK', value: 60 },
    ]);
    const list = await openedList(widget);
    expect(namesIn(list)).to.deep.equal([...names, 'Unknown']);
    await order(widget, 'By name');
    expect(namesIn(list)).to.deep.equal([
      ...names.toSorted(new Intl.Collator('en').compare),
      'Unknown',
    ]);
    await order(widget, 'By number, largest first');
    expect(namesIn(list)).to.deep.equal([...names, 'Unknown']);
  });

  it('marks a row that a reader clicks, and says its share of the stated total', async () => {
    const widget = await shown();
    const list = await openedList(widget);
    const row = list.querySelectorAll<HTMLElement>('dl > div')[3]!;
    row.querySelector('button')!.click();
    await widget.updateComplete;
    expect(seen(row)).to.include('128,544 of 2,655,191, 4.8%');
    expect(row.querySelector('button')!.getAttribute('aria-pressed')).to.equal('true');
    expect(saidPolitely()).to.equal('Iraq: 128,544 of 2,655,191, 4.8%');
    row.querySelector('button')!.click();
    await widget.updateComplete;
    expect(seen(row)).not.to.include(' of ');
  });

  const pressed = (list: Element): string[] =>
    Array.from(list.querySelectorAll('dt button[aria-pressed="true"]'), seen);

  it('keeps a row marked in another language and with new numbers', async () => {
    const rows = [...countries(12), { country: 'UA', value: 20 }, { label: 'Far', value: 3 }];
    const document = (given: readonly object[]): object => ({
      version: '1',
      origins: { lists: [{ total: 2000, rows: given }] },
    });
    const widget = await shown('en', document(rows));
    const list = await openedList(widget);
    const choose = (name: string): void =>
      Array.from(list.querySelectorAll('button'))
        .find((button) => seen(button) === name)!
        .click();
    choose('Ukraine');
    widget.lang = 'az';
    await until(() => pressed(list)[0] === 'Ukrayna', 'it is marked by its code');
    widget.data = document([{ label: 'First', value: 500 }, ...rows]);
    await until(() => namesIn(list)[0] === 'First', 'there are other rows');
    expect(pressed(list)).to.deep.equal(['Ukrayna']);
    widget.data = document(rows.slice(0, 12));
    await until(() => namesIn(list).length === 12, 'the row is gone');
    expect(pressed(list)).to.deep.equal([]);
  });

  it('keeps a row marked whose name is another in each language', async () => {
    const named = (label: unknown): object => ({ label, value: 200 });
    const widget = await withRows([named({ en: 'Elsewhere', fr: 'Ailleurs' }), ...countries(12)], {
      total: 2000,
    });
    const list = await openedList(widget);
    list.querySelector('button')!.click();
    widget.lang = 'fr';
    await until(() => pressed(list)[0] === 'Ailleurs', 'it is marked');
  });

  it('marks one of two rows of one name', async () => {
    const widget = await withRows([...countries(11), ...countries(1)], { total: 2000 });
    const list = await openedList(widget);
    const [first, second] = Array.from(list.querySelectorAll('button')).filter(
      (button) => seen(button) === 'Place 0',
    );
    second!.click();
    await widget.updateComplete;
    expect([first, second].map((button) => button!.getAttribute('aria-pressed'))).to.deep.equal([
      'false',
      'true',
    ]);
    expect(pressed(list)).to.have.length(1);
  });

  it('lets a row be chosen where the data states a total, and not against a sum of ours', async () => {
    const rows = countries(12);
    const without = await openedList(await withRows(rows));
    expect(without.querySelectorAll('button')).to.have.length(0);
    const widget = await withRows(
      [...rows, { label: 'Near', value: 10, qualifier: 'about' }, { label: 'Far', value: 5000 }],
      { total: 2000 },
    );
    const list = await openedList(widget);
    const share = async (name: string): Promise<string> => {
      const row = Array.from(list.querySelectorAll<HTMLElement>('dl > div')).find((each) =>
        seen(each).startsWith(name),
      )!;
      row.querySelector('button')?.click();
      await widget.updateComplete;
      return seen(row);
    };
    expect(await share('Place 0')).to.include('99 of 2,000, 5%');
    expect(await share('Near')).to.match(/about 10 of 2,000$/);
    expect(await share('Far')).not.to.include(' of ');
  });

  it('has one stop of the Tab key in its rows, and arrow keys between them', async () => {
    const widget = await shown();
    const list = await openedList(widget);
    const buttons = Array.from(list.querySelectorAll<HTMLButtonElement>('dt button'));
    // The runner presses keys in Chromium alone.
    const hasKeys = navigator.userAgent.includes('Chrome/');
    const press = async (key: string): Promise<void> => {
      if (hasKeys) return sendKeys({ press: key });
      widget.shadowRoot.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, composed: true }),
      );
    };
    expect(buttons.filter(({ tabIndex }) => tabIndex === 0)).to.deep.equal([buttons[0]]);
    buttons[0]!.focus();
    for (const [key, at] of [
      ['ArrowDown', 1],
      ['ArrowDown', 2],
      ['ArrowUp', 1],
      ['End', 156],
      ['Home', 0],
    ] as const) {
      await press(key);
      await widget.updateComplete;
      expect(widget.shadowRoot.activeElement, key).to.equal(buttons[at]);
      expect(buttons.filter(({ tabIndex }) => tabIndex === 0)).to.deep.equal([buttons[at]]);
    }
    await press('ArrowDown');
    // A key that no person pressed starts no button.
    if (hasKeys) await press('Enter');
    else buttons[1]!.click();
    await widget.updateComplete;
    expect(widget.shadowRoot.activeElement).to.equal(buttons[1]);
    expect(buttons[1]!.getAttribute('aria-pressed')).to.equal('true');

    // Arrow keys, then a search that leaves that row out, and a click: one stop each time.
    await press('End');
    await search(widget, 'iraq');
    await widget.updateComplete;
    const stops = (): HTMLButtonElement[] =>
      Array.from(list.querySelectorAll<HTMLButtonElement>('dt button')).filter(
        ({ tabIndex }) => tabIndex === 0,
      );
    expect(stops().map(seen)).to.deep.equal(['Iraq']);
    await search(widget, '');
    await widget.updateComplete;
    list.querySelectorAll<HTMLButtonElement>('dt button')[7]!.click();
    await widget.updateComplete;
    expect(stops()).to.have.length(1);
  });

  it('belongs to its own list where there are several', async () => {
    const widget = await shown('en', {
      version: '1',
      origins: {
        lists: [
          { group: 'refugees', rows: countries(15) },
          { group: 'asylum-seekers', rows: countries(13) },
        ],
      },
    });
    expect(namesIn(await openedList(widget, /^Show all 13/))).to.have.length(13);
    expect(wholeList(widget, 1)).to.equal(undefined);
    openerOf(widget, /^Show all 15/)!.click();
    await until(() => wholeList(widget, 1), 'both are open');
    expect(namesIn(wholeList(widget, 0)!)).to.have.length(15);
  });

  it('follows new data and another language while it is open', async () => {
    const widget = await shown();
    const list = await openedList(widget);
    await search(widget, 'iraq');
    widget.parentElement!.lang = 'fr';
    await until(() => foundIn(list) === '1 sur 157', 'its words are French');
    widget.data = {
      version: '1',
      origins: { lists: [{ rows: [...countries(30), { country: 'IQ', value: 7 }] }] },
    };
    await until(() => foundIn(list) === '1 sur 31', 'its rows are the new ones');
    expect(seen(list.querySelector('dl')!)).to.equal('Iraq 7');
  });

  it('leaves axe nothing to say, in light, dark and Arabic', async () => {
    for (const [lang, theme] of [
      ['en', 'light'],
      ['en', 'dark'],
      ['ar', 'light'],
    ] as const) {
      const widget = await drawn(TAG, { data: germany, lang, attributes: { theme } });
      const list = await openedList(widget, /157/);
      list.querySelector<HTMLElement>('dl button')!.click();
      await widget.updateComplete;
      expect(await axeFindings(widget.parentElement!)).to.deep.equal({
        violations: [],
        undecided: [],
      });
    }
  });

  for (const lang of LANGUAGES)
    it(`speaks the reader's language: ${lang}`, async () => {
      const widget = await shown(lang);
      const list = await openedList(widget, /157/);
      const words = await loadExplorationMessages(lang);
      expect(
        Array.from(list.querySelectorAll('label'), (label) => label.childNodes[0]),
      ).to.have.length.above(1);
      for (const said of [words.search, words.order, words.byName, words.byNumber, words.choose])
        expect(seen(list)).to.include(said);
      expect(openerOf(widget, new RegExp(words.fewer))).not.to.equal(undefined);
    });
});
