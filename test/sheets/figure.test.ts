import { expect } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import '../../src/sheets/figure/figure.define.js';
import '../../src/widgets/funding-donut/funding-donut.define.js';
import '../../src/widgets/origin-bars/origin-bars.define.js';
import '../../src/widgets/population-counters/population-counters.define.js';
import '../../src/widgets/staffing-panel/staffing-panel.define.js';
import { LANGUAGES } from '../../src/language/languages.js';
import { sample } from '../data/sample.js';
import { axeFindings } from '../support/axe.js';
import { drawn, failed, isShown, partsOf, place, toldBy, type Widget } from '../support/page.js';
import { plain, seen } from '../support/reading.js';
import { consoleLines } from '../support/told.js';

const TAG = 'factlet-figure';

describe('<factlet-figure>', () => {
  const lines = consoleLines();
  let data: Record<string, unknown>;
  beforeEach(async () => {
    data = (await sample('azerbaijan-2024')) as Record<string, unknown>;
  });

  const named = (path: string, given: Parameters<typeof drawn>[1] = {}): Promise<Widget> =>
    drawn(TAG, { data, ...given, attributes: { path, ...given.attributes } });
  const valueOf = (widget: Widget): string =>
    plain(
      partsOf(widget, 'value')
        .map(({ textContent }) => textContent)
        .join(),
    );
  const button = (widget: Widget): HTMLButtonElement => widget.shadowRoot.querySelector('button')!;
  const about = (widget: Widget): HTMLElement => partsOf(widget, 'about')[0]!;

  const PATHS = [
    ['population.refugees', 'factlet-population-counters'],
    ['population.idps', 'factlet-population-counters'],
    ['origins.UA', 'factlet-origin-bars'],
    ['funding.required', 'factlet-funding-donut'],
    ['funding.received', 'factlet-funding-donut'],
    ['funding.gap', 'factlet-funding-donut'],
    ['staffing.international', 'factlet-staffing-panel'],
    ['staffing.total', 'factlet-staffing-panel'],
  ] as const;
  for (const lang of LANGUAGES) {
    it(`writes the numbers that the widgets write in ${lang}`, async () => {
      for (const [path, tag] of PATHS) {
        const [inline, widget] = [await named(path, { lang }), await drawn(tag, { data, lang })];
        const number = inline.shadowRoot.querySelector('data')!;
        const same = partsOf(widget, 'value').filter(
          (each) => (each as HTMLDataElement).value === number.value,
        );
        expect(same.map(printedNumber), path).to.include(printedNumber(number));
      }
    });
  }

  it('takes the country codes of both lengths, and the shares of funding', async () => {
    expect(valueOf(await named('origins.UKR'))).to.equal('6,541');
    expect(valueOf(await named('funding.percent.received'))).to.equal('56%');
    expect(valueOf(await named('funding.percent.gap'))).to.equal('44%');
  });

  it('names every row, however many the bars show', async () => {
    const rows = Array.from({ length: 30 }, (_, index) => ({
      country: [
        'AF',
        'AL',
        'DZ',
        'AO',
        'AR',
        'AM',
        'AU',
        'AT',
        'AZ',
        'BD',
        'BY',
        'BE',
        'BJ',
        'BT',
        'BO',
        'BA',
        'BW',
        'BR',
        'BG',
        'BF',
        'BI',
        'KH',
        'CM',
        'CA',
        'CV',
        'CF',
        'TD',
        'CL',
        'CN',
        'CO',
      ][index],
      value: 1000 - index,
    }));
    expect(
      valueOf(
        await named('origins.CO', { data: { version: '1', origins: { lists: [{ rows }] } } }),
      ),
    ).to.equal('971');
  });

  it('says what the data says of the number, and what is ours', async () => {
    const population = {
      groups: [
        { group: 'refugees', value: 8000, qualifier: 'about' },
        { group: 'stateless', value: null },
      ],
    };
    expect(
      valueOf(await named('population.refugees', { data: { version: '1', population } })),
    ).to.equal('about 8,000');
    expect(
      seen(await named('population.stateless', { data: { version: '1', population } })),
    ).to.include('not provided');
    const funding = { currency: 'USD', required: 10, received: 4 };
    expect(valueOf(await named('funding.gap', { data: { version: '1', funding } }))).to.match(
      /\(calculated\)$/,
    );
  });

  it('tells which paths there are where one has no number, or several', async () => {
    const { event, widget } = await failed(TAG, {
      data,
      attributes: { path: 'population.refugee' },
    });
    expect(event.issues[0]?.code).to.equal('no-such-figure');
    expect(String(event.issues[0]?.parameters['paths']))
      .to.include('population.refugees, ')
      .and.to.include('population.stateless');
    expect(seen(widget)).to.equal('[The figures can’t be shown right now.]');
    const twice = {
      version: '1',
      population: {
        groups: [
          { group: 'refugees', label: 'A', value: 1 },
          { group: 'refugees', label: 'B', value: 2 },
        ],
      },
    };
    expect(
      (await failed(TAG, { data: twice, attributes: { path: 'population.refugees' } })).event
        .issues[0]?.code,
    ).to.equal('no-such-figure');
    for (const path of ['', 'refugees', 'constructor.name', 'population', 'keyFigures.0']) {
      const {
        event: {
          issues: [issue],
        },
      } = await failed(TAG, { data, attributes: { path } });
      expect(issue?.code, path).to.equal('no-such-figure');
    }
  });

  it('asks for the list where several have the country', async () => {
    const lists = [
      { group: 'refugees', rows: [{ country: 'UA', value: 5 }] },
      {
        group: 'asylum-seekers',
        asOf: '2023',
        rows: [
          { country: 'UA', value: 7 },
          { country: 'AF', value: 1 },
        ],
      },
    ];
    const document = { version: '1', origins: { lists } };
    expect(
      (await failed(TAG, { data: document, attributes: { path: 'origins.UKR' } })).event.issues[0]
        ?.parameters['paths'],
    ).to.include('origins.asylum-seekers.UA');
    const widget = await named('origins.asylum-seekers.UKR', { data: document });
    expect(valueOf(widget)).to.equal('7');
    button(widget).click();
    await widget.updateComplete;
    expect(seen(about(widget))).to.include('2023');
    expect(valueOf(await named('origins.AFG', { data: document }))).to.equal('1');
  });

  it('follows its data, its path and its language', async () => {
    const widget = await named('population.refugees');
    expect(valueOf(widget)).to.equal('8,087');
    widget.setAttribute('path', 'population.stateless');
    await widget.updateComplete;
    expect(valueOf(widget)).to.equal('513');
    widget.setAttribute('path', 'funding.received');
    await toldBy(widget, 'factlet-load');
    expect(valueOf(widget)).to.equal('US$4.5M');
    const load = toldBy(widget, 'factlet-load');
    widget.data = { version: '1', funding: { currency: 'USD', received: 5e6 } };
    await load;
    expect(valueOf(widget)).to.equal('US$5M');
    widget.setAttribute('path', 'funding.none');
    await toldBy(widget, 'factlet-error');
    widget.setAttribute('path', 'funding.received');
    await toldBy(widget, 'factlet-load');
    expect(valueOf(widget)).to.equal('US$5M');
  });

  it('opens its date and source in the sentence, by keyboard too', async () => {
    const around = await place();
    around.innerHTML = '<p>About <span></span> refugees.</p>';
    const widget = await named('population.refugees', { place: around.querySelector('span')! });
    expect([
      button(widget).getAttribute('aria-label'),
      button(widget).getAttribute('aria-expanded'),
      isShown(about(widget)),
    ]).to.deep.equal(['Date and source', 'false', false]);
    // Only the driver of Chromium can press keys: elsewhere the browser's own button is trusted.
    const press = (key: string): unknown =>
      navigator.userAgent.includes('Chrome/') ? sendKeys({ press: key }) : button(widget).click();
    button(widget).focus();
    await press('Enter');
    await widget.updateComplete;
    expect([button(widget).getAttribute('aria-expanded'), isShown(about(widget))]).to.deep.equal([
      'true',
      true,
    ]);
    expect(widget.shadowRoot.activeElement).to.equal(button(widget));
    expect(seen(about(widget))).to.match(/^\(mid-2024 · Source: .+\)$/);
    expect((await axeFindings(around)).violations).to.deep.equal([]);
    await press('Space');
    await widget.updateComplete;
    expect(isShown(about(widget))).to.equal(false);
  });

  it('stands in its line, with a target of 24 px', async () => {
    const around = await place('az');
    around.innerHTML = '<p style="font: 12px/1.4 sans-serif">8 <span></span> 8</p>';
    const paragraph = around.querySelector('p')!;
    const before = paragraph.getBoundingClientRect().height;
    const widget = await named('population.refugees', { place: around.querySelector('span')! });
    expect(Math.abs(paragraph.getBoundingClientRect().height - before)).to.be.at.most(1);
    const { left, right, top, bottom } = button(widget).getBoundingClientRect();
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    for (const [dx, dy] of [
      [-11, 0],
      [11, 0],
      [0, -11],
      [0, 11],
    ] as const)
      expect(widget.shadowRoot.elementFromPoint(x + dx, y + dy)).to.equal(button(widget));
  });

  it('is dated in print', async function () {
    if ((await executeServerCommand('emulate', { media: 'print' })) === false) this.skip();
    const widget = await named('population.refugees');
    expect(isShown(button(widget))).to.equal(false);
    expect(plain(about(widget).innerText)).to.equal('(mid-2024)');
    await executeServerCommand('emulate', { media: null });
  });

  it('leaves the source out where it is told to, and the button where there is nothing to say', async () => {
    const widget = await named('population.refugees', { attributes: { 'without-source': '' } });
    button(widget).click();
    await widget.updateComplete;
    expect(seen(about(widget))).to.equal('(mid-2024)');
    expect(
      button(
        await named('population.refugees', {
          data: { version: '1', population: { groups: [{ group: 'refugees', value: 1 }] } },
        }),
      ),
    ).to.equal(null);
  });

  it('keeps the page’s own words until there is a number, and where there is none', async () => {
    const { widget } = await failed(TAG, {
      data: 'nonsense',
      attributes: { path: 'population.refugees' },
      content: '8,000',
    });
    expect(
      isShown(widget.shadowRoot.querySelector('slot')!) ||
        widget.shadowRoot.querySelector('slot')!.assignedNodes().length > 0,
    ).to.equal(true);
    expect(widget.shadowRoot.querySelector('[part~="message"]')).to.equal(null);
  });

  it('tells the author where the page’s own number is another', async () => {
    await named('population.refugees', { content: '<data value="8000">8,000</data>' });
    expect(lines.filter((line) => line.includes('fallback-differs'))).to.have.length(1);
    expect(lines.join()).to.include('8000');
    lines.length = 0;
    await named('population.refugees', { content: '<data value="8087">8,087</data>' });
    expect(lines).to.deep.equal([]);
  });
});

/** What a value prints without the words around its number. */
const printedNumber = (value: Element): string => {
  const copy = value.cloneNode(true) as Element;
  for (const words of copy.querySelectorAll('small')) words.remove();
  return plain(copy.textContent!);
};
