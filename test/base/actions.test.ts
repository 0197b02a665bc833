import { expect } from '@open-wc/testing';
import { pictureOptions } from '../../src/base/download-menu/picture-options.js';
import { messages as english } from '../../src/messages/en/reader.js';
import { LANGUAGES } from '../../src/language/languages.js';
import { loadDownloadMessages } from '../../src/messages/downloads.js';
import { loadMessages } from '../../src/messages/index.js';
import '../../src/define.js';
import { sample } from '../data/sample.js';
import { axeFindings } from '../support/axe.js';
import {
  actionsOf,
  choicesOf,
  downloaded,
  openedRow,
  readCsv,
  saved,
  statusOf,
} from '../support/downloads.js';
import { until } from '../support/framed.js';
import { testNetwork } from '../support/network.js';
import { all, drawn, failed, placed, type Widget } from '../support/page.js';
import { seen } from '../support/reading.js';

const TAG = 'factlet-funding-donut';

/** Gives the page another clipboard for a while. */
async function withClipboard(clipboard: unknown, then: () => Promise<void>): Promise<void> {
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
  try {
    await then();
  } finally {
    Reflect.deleteProperty(navigator, 'clipboard');
  }
}

async function copy(widget: Widget): Promise<void> {
  const [button] = await openedRow(widget);
  button!.focus();
  button!.click();
  await until(() => statusOf(widget), 'it says what came of it');
}

describe('the row under a figure', () => {
  const network = testNetwork();
  let data: unknown;
  beforeEach(async () => {
    data = await sample('azerbaijan-2024');
  });

  it('is there from the first drawing, closed, and named after the figure', async () => {
    const widget = await drawn(TAG, { data });
    const row = actionsOf(widget)!;
    expect([row.textContent, row.getAttribute('aria-expanded')]).to.deep.equal(['Data', 'false']);
    expect(row.getAttribute('aria-labelledby')).to.equal('actions heading');
    expect(choicesOf(widget)).to.deep.equal([]);
  });

  it('is not there while figures load, when there are none, when they fail, and where the page does not want it', async () => {
    const src = network.newAddress();
    network.answer(src, () => new Promise(() => {}));
    for (const widget of [
      await placed(TAG, { src }),
      await drawn(TAG, { data: { version: '1' } }),
      (await failed(TAG, { data: '{' })).widget,
      await drawn(TAG, { data, attributes: { 'without-actions': '' } }),
    ])
      expect(actionsOf(widget)).to.equal(null);
  });

  it('opens and closes', async () => {
    const widget = await drawn(TAG, { data });
    const choices = await openedRow(widget);
    expect(choices.map(({ textContent }) => textContent)).to.deep.equal([
      'Copy text and table',
      'Table (CSV)',
      'Data (JSON)',
      'Picture (SVG)',
      'Picture (PNG)',
    ]);
    expect(actionsOf(widget)!.getAttribute('aria-expanded')).to.equal('true');
    actionsOf(widget)!.click();
    await widget.updateComplete;
    expect(choicesOf(widget)).to.deep.equal([]);
  });

  it('leaves axe nothing to say when it is open', async () => {
    for (const theme of ['light', 'dark']) {
      const widget = await drawn(TAG, { data, attributes: { theme } });
      await openedRow(widget);
      expect(await axeFindings(widget.parentElement!)).to.deep.equal({
        violations: [],
        undecided: [],
      });
    }
  });

  it('has targets of 24 pixels at least, also where the column is narrow', async () => {
    for (const lang of LANGUAGES) {
      const widget = await drawn(TAG, { data, lang });
      widget.parentElement!.style.inlineSize = '280px';
      for (const button of [actionsOf(widget)!, ...(await openedRow(widget))]) {
        const { width, height } = button.getBoundingClientRect();
        expect(Math.min(width, height), `${lang} ${button.textContent}`).to.be.at.least(24);
      }
      expect(widget.scrollWidth).to.be.at.most(280);
    }
  });

  for (const lang of LANGUAGES) {
    it(`speaks the reader's language: ${lang}`, async () => {
      const widget = await drawn(TAG, { data, lang });
      const words = await loadDownloadMessages(lang);
      expect(actionsOf(widget)!.textContent).to.equal((await loadMessages(lang)).data);
      expect((await openedRow(widget)).map(({ textContent }) => textContent)).to.deep.equal([
        words.copy,
        words.csv,
        words.json,
        words.svg,
        words.png,
      ]);
      const [row] = readCsv(await downloaded(widget, words.csv));
      expect(Object.keys(row!)).to.deep.equal(Object.values(words.columns));
    });
  }

  it('follows the language while it is open', async () => {
    const widget = await drawn(TAG, { data });
    await openedRow(widget);
    widget.parentElement!.lang = 'fr';
    await until(
      () => choicesOf(widget)[0]?.textContent === 'Copier le texte et le tableau',
      'its words are French',
    );
  });

  it('hands out each form, and says so', async () => {
    const widget = await drawn(TAG, { data });
    const got = Object.fromEntries(
      await Promise.all(
        ['Table (CSV)', 'Data (JSON)', 'Picture (SVG)'].map(
          async (choice) => [choice, await downloaded(widget, choice)] as const,
        ),
      ),
    );
    expect(readCsv(got['Table (CSV)']!).map(({ Value, Unit }) => [Value, Unit])).to.deep.equal([
      ['8000000', 'USD'],
      ['4500000', 'USD'],
      ['3500000', 'USD'],
    ]);
    expect(JSON.parse(got['Data (JSON)']!)).to.have.property('funding');
    expect(got['Picture (SVG)']).to.match(/^<svg /);
    const { blob, name } = await saved(widget, 'Picture (PNG)');
    expect([blob.type, name]).to.deep.equal(['image/png', 'funding-azerbaijan-2024-09.png']);
    await until(
      () => statusOf(widget) === 'The file funding-azerbaijan-2024-09.png is being saved.',
      'the status says so',
    );
  });

  it('writes the colours of a picture as every program reads them', async () => {
    const widget = await drawn('factlet-funding-donut', {
      data: { funding: { required: 100, received: 56 } },
    });
    widget.style.setProperty('--factlet-accent', 'oklch(60% .15 40)');
    await widget.updateComplete;
    const { colours } = pictureOptions(widget, { lang: 'en', messages: english } as never, 'ltr');
    for (const [name, colour] of Object.entries(colours!))
      expect(colour, name).to.match(/^(#[\da-f]{6}|rgba?\([\d., ]+\))$/);
    expect(colours!.accent).to.match(/^#c[\da-f]5/);
  });

  it('draws the picture in the colours in force, on a ground that is not seen through', async () => {
    const light = await downloaded(await drawn(TAG, { data }), 'Picture (SVG)');
    const dark = await downloaded(
      await drawn(TAG, { data, attributes: { theme: 'dark' } }),
      'Picture (SVG)',
    );
    const widget = await drawn(TAG, { data });
    widget.parentElement!.style.cssText =
      '--factlet-received: rgb(18 52 86); background: rgb(250 240 230)';
    const own = await downloaded(widget, 'Picture (SVG)');
    const ground = (svg: string): string =>
      /<rect width="100%" height="100%" fill="([^"]*)"/.exec(svg)![1]!;
    expect([ground(light), ground(dark), ground(own)]).to.deep.equal([
      '#ffffff',
      '#10181f',
      '#faf0e6',
    ]);
    expect(dark).to.include('#4f9ed0').and.not.to.include('#0072bc');
    expect(own).to.include('#123456');
  });

  it('copies the text, and the same as a table, and keeps the focus', async () => {
    const widget = await drawn(TAG, { data });
    const written: ClipboardItem[] = [];
    await withClipboard(
      { write: async (items: ClipboardItem[]) => void written.push(...items) },
      async () => {
        await copy(widget);
        const part = async (type: string): Promise<string> =>
          (await written[0]!.getType(type)).text();
        expect(await part('text/plain'))
          .to.include('Required: US$8.0M')
          .and.to.include('September 2024')
          .and.to.include('Source: ');
        expect(await part('text/html'))
          .to.include('<table border="1">')
          .and.to.include('value="8000000"');
      },
    );
    expect(statusOf(widget)).to.match(/^Copied\./);
    expect(widget.shadowRoot.activeElement).to.equal(choicesOf(widget)[0]);
  });

  it('copies the text alone where that is all that the browser takes', async () => {
    const widget = await drawn(TAG, { data });
    let text = '';
    await withClipboard(
      {
        write: () => Promise.reject(new Error('no')),
        writeText: async (given: string) => void (text = given),
      },
      () => copy(widget),
    );
    expect(text).to.include('Required: US$8.0M');
    expect(statusOf(widget)).to.match(/^Copied\./);
  });

  it('selects the text where the browser refuses to copy', async () => {
    for (const clipboard of [
      undefined,
      {
        write: () => Promise.reject(new Error('no')),
        writeText: () => Promise.reject(new Error('no')),
      },
    ]) {
      const widget = await drawn(TAG, { data });
      await withClipboard(clipboard, () => copy(widget));
      await until(
        () => widget.shadowRoot.activeElement?.localName === 'textarea',
        'the text has the focus',
      );
      const [area] = all(widget, 'textarea') as HTMLTextAreaElement[];
      expect(area!.value.slice(area!.selectionStart, area!.selectionEnd)).to.include(
        'Required: US$8.0M',
      );
      expect(statusOf(widget)).to.include('selected');
      expect(await axeFindings(widget.parentElement!)).to.deep.equal({
        violations: [],
        undecided: [],
      });
    }
  });

  it('says in each file when figures could not be updated, and that rows are missing', async () => {
    const src = network.newAddress();
    network.answer(
      src,
      JSON.stringify({
        version: '1',
        funding: {
          currency: 'USD',
          required: 10,
          received: 4,
          parts: [
            { label: 'A', value: 3 },
            { label: 'B', value: 'x' },
          ],
        },
      }),
    );
    const widget = await drawn(TAG, { src });
    Object.assign(widget, { src: network.newAddress() });
    await until(() => seen(widget).includes('could not be updated'), 'the figures are old');
    for (const choice of ['Table (CSV)', 'Data (JSON)', 'Picture (SVG)']) {
      const text = (await downloaded(widget, choice)).replace(/<[^>]*>/g, '');
      expect(text, choice)
        .to.match(/could not be\s*updated/)
        .and.to.match(new RegExp(String(new Date().getUTCFullYear())));
      expect(text, choice).to.match(/1 row is\s*not shown/);
    }
  });

  it("says that it failed where JSON can't hold the data", async () => {
    const circular: Record<string, unknown> = { required: 10, received: 4 };
    circular.toJSON = () => {
      throw new Error('no');
    };
    const widget = await drawn(TAG, { data: circular });
    (await openedRow(widget))[2]!.click();
    await until(
      () => statusOf(widget) === 'That didn’t work. Please try again, or choose another form.',
      'it says so',
    );
  });

  it('is one for a whole sheet, with all its figures in one file', async () => {
    const sheet = await drawn('factlet-fact-sheet', { data });
    expect(all(sheet, '[part~="actions"]')).to.have.length(1);
    expect((await openedRow(sheet)).map(({ textContent }) => textContent)).to.deep.equal([
      'Copy text and table',
      'Table (CSV)',
      'Data (JSON)',
    ]);
    const records = readCsv(await downloaded(sheet, 'Table (CSV)'));
    expect(new Set(records.map(({ Figure }) => Figure)).size).to.equal(7);
    expect(records.map(({ Value }) => Value)).to.include.members(['8087', '8000000', '22', '2084']);
    expect(JSON.parse(await downloaded(sheet, 'Data (JSON)'))).to.deep.equal(data);
  });
});
