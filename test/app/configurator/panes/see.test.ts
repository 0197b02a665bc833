import { expect } from '@open-wc/testing';
import { waitUntil } from '../../../support/wait.js';
import { executeServerCommand } from '@web/test-runner-commands';
import type { ConfiguratorSeeElement } from '../../../../src/app/configurator/see/see.js';
import type { ChoiceEvent } from '../../../../src/app/configurator/choice.js';
import { LANGUAGES } from '../../../../src/language/languages.js';
import { WIDGETS } from '../../../../src/snippet/content.js';
import { sample } from '../../../data/sample.js';
import { axeFindings } from '../../../support/axe.js';
import { complete, type Widget } from '../../../support/page.js';
import { heard, plain, seen } from '../../../support/reading.js';
import { deep, field, seePane, select, type } from './panes.js';

const widgetOf = (pane: ConfiguratorSeeElement): Widget =>
  pane.shadowRoot!.querySelector<Widget>('[role="group"] > div > *')!;
const readingOf = (pane: ConfiguratorSeeElement): HTMLElement[] =>
  Array.from(pane.shadowRoot!.querySelectorAll<HTMLElement>('ol li span:last-child'));

async function shows(pane: ConfiguratorSeeElement, text: string): Promise<void> {
  await waitUntil(
    () => widgetOf(pane) && seen(widgetOf(pane)).includes(text),
    `the widget shows ${text}`,
  );
}

describe('configurator-see', () => {
  let draft: Record<string, unknown>;
  beforeEach(async () => {
    draft = (await sample('azerbaijan-2024')) as Record<string, unknown>;
  });

  it('shows the draft’s first figure in the draft’s language, as the real widget', async () => {
    const pane = await seePane({ draft });
    await shows(pane, '657.749');
    expect(widgetOf(pane).localName).to.equal('factlet-population-counters');
    expect(field(pane, 'Figure')).to.have.property('value', 'population-counters');
  });

  it('offers the figures that the draft has, and all of them together', async () => {
    const pane = await seePane({ draft: { ...draft, donors: undefined, staffing: { staff: [] } } });
    await shows(pane, '657.749');
    const offered = Array.from(
      (field(pane, 'Figure') as unknown as HTMLSelectElement).options,
      ({ value }) => value,
    );
    expect(offered).to.deep.equal([
      'population-counters',
      'origin-bars',
      'funding-donut',
      'key-figures',
      'fact-sheet',
    ]);
  });

  it('tells of a choice, and keeps none itself', async () => {
    const pane = await seePane({ draft });
    await shows(pane, '657.749');
    const told: ChoiceEvent[] = [];
    pane.addEventListener('configurator-choice', (event) => {
      told.push(event);
      event.stopPropagation();
    });
    select(pane, 'Language of the figure', 'ru');
    expect(told.map(({ choice }) => choice)).to.deep.equal([{ lang: 'ru' }]);
    await pane.updateComplete;
    expect(seen(widgetOf(pane))).to.contain('657.749');
  });

  it('speaks every language, in its direction', async () => {
    const pane = await seePane({ draft, choice: { widget: 'funding-donut' } });
    const texts = new Set<string>();
    for (const lang of LANGUAGES) {
      select(pane, 'Language of the figure', lang);
      await waitUntil(
        () =>
          widgetOf(pane)?.parentElement?.lang === lang &&
          widgetOf(pane).shadowRoot?.querySelector(`figure[lang="${lang}"] [part~="value"]`),
        lang,
      );
      expect(widgetOf(pane).parentElement).to.have.property('dir', lang === 'ar' ? 'rtl' : 'ltr');
      texts.add(seen(widgetOf(pane)));
    }
    expect(texts.size).to.equal(LANGUAGES.length);
  });

  it('hands nothing out while something contradicts', async () => {
    const pane = await seePane({ draft, choice: { lang: 'en' } });
    await shows(pane, '657,749');
    const row = (): Element | null => widgetOf(pane).shadowRoot.querySelector('[part~="actions"]');
    expect(row()).to.exist;
    pane.blocked = [
      { path: 'funding.required', severity: 'warning', code: 'sum-mismatch', parameters: {} },
    ];
    await waitUntil(() => !row());
    pane.blocked = [];
    await waitUntil(row);
  });

  it('follows the draft at once, with the same widget', async () => {
    const pane = await seePane({ draft, choice: { lang: 'en' } });
    await shows(pane, '8,087');
    const widget = widgetOf(pane);
    const population = draft['population'] as { groups: object[] };
    pane.draft = {
      ...draft,
      population: { ...population, groups: [{ group: 'refugees', value: 9001 }] },
    };
    await shows(pane, '9,001');
    expect(seen(widget)).to.not.contain('8,087');
    expect(widgetOf(pane)).to.equal(widget);
  });

  it('shows another figure where the chosen one is not there any more, and says where there is none', async () => {
    const pane = await seePane({ draft, choice: { widget: 'donor-list', lang: 'en' } });
    await shows(pane, 'Australia');
    pane.draft = { ...draft, donors: undefined };
    await shows(pane, '657,749');
    pane.draft = { version: '1' };
    await waitUntil(() => pane.shadowRoot!.textContent?.includes('There is nothing to show yet'));
    expect(pane.shadowRoot!.querySelector('[role="group"]')).to.equal(null);
  });

  for (const [width, pixels] of [
    ['phone', 320],
    ['article', 480],
    ['wide', 720],
  ] as const) {
    it(`gives the widget ${pixels} pixels for a ${width}`, async () => {
      const pane = await seePane({ draft });
      await shows(pane, '657.749');
      select(pane, 'Width', width);
      await pane.updateComplete;
      expect(widgetOf(pane).clientWidth).to.equal(pixels);
    });
  }

  it('stands on a dark page', async () => {
    const pane = await seePane({ draft });
    await shows(pane, '657.749');
    select(pane, 'Shown on', 'dark');
    await pane.updateComplete;
    expect(getComputedStyle(widgetOf(pane)).colorScheme).to.equal('dark');
  });

  it('stands on paper by the rules for print, and leaves no trace of them', async () => {
    const pane = await seePane({ draft, choice: { widget: 'fact-sheet' } });
    await shows(pane, '657.749');
    await complete(widgetOf(pane));
    const usual = getComputedStyle(widgetOf(pane)).fontSize;
    select(pane, 'Shown on', 'paper');
    await pane.updateComplete;
    expect(Number.parseFloat(getComputedStyle(widgetOf(pane)).fontSize)).to.be.closeTo(11, 0.01);
    expect(widgetOf(pane).clientWidth).to.be.closeTo(688, 1);
    pane.remove();
    document.body.append(pane);
    try {
      expect(Number.parseFloat(getComputedStyle(widgetOf(pane)).fontSize)).to.be.closeTo(11, 0.01);
      select(pane, 'Shown on', 'light');
      await pane.updateComplete;
      expect(getComputedStyle(widgetOf(pane)).fontSize).to.equal(usual);
    } finally {
      pane.remove();
    }
  });

  it('gives the widget what is chosen for it', async () => {
    const pane = await seePane({ draft, choice: { widget: 'origin-bars', lang: 'en' } });
    await shows(pane, '6,541');
    type(pane, 'Another heading', 'Where they come from');
    await shows(pane, 'Where they come from');
    type(pane, 'Countries shown one by one', '1');
    await shows(pane, '2 more countries');
    field<HTMLInputElement>(pane, 'Takeaway sentence')!.click();
    field<HTMLInputElement>(pane, 'Source')!.click();
    await waitUntil(() => widgetOf(pane).hasAttribute('without-source'));
    await widgetOf(pane).updateComplete;
    expect(seen(widgetOf(pane)))
      .to.not.contain('The main country of origin')
      .and.not.contain('Source:');
    expect(
      readingOf(pane)
        .map(({ textContent }) => textContent)
        .join(' '),
    ).to.not.contain('Source:');
    expect(pane.choice).to.deep.equal({
      widget: 'origin-bars',
      lang: 'en',
      heading: 'Where they come from',
      top: 1,
      withoutTakeaway: true,
      withoutSource: true,
    });
  });

  for (const widget of WIDGETS) {
    it(`writes what a screen reader reads of ${widget}: the same pieces, and every number`, async () => {
      for (const lang of ['en', 'ar'] as const) {
        const pane = await seePane({ draft, choice: { widget, lang } });
        await waitUntil(() => widgetOf(pane)?.shadowRoot?.querySelector(`[lang="${lang}"]`));
        await complete(widgetOf(pane));
        const read = heard(widgetOf(pane));
        const lines = readingOf(pane).map((line) => plain(line.textContent ?? ''));
        expect(lines[widget === 'fact-sheet' ? 1 : 0]).to.equal(
          plain(widgetOf(pane).shadowRoot.querySelector('[part~="heading"]')!.textContent!),
        );
        for (const piece of lines
          .flatMap((line) => line.split(/[:,،؛]\s/))
          .map((text) => text.replace(/[(),]/g, '').trim()))
          expect(read.replace(/[(),]/g, ''), `${lang} ${piece}`).to.contain(piece);
        const written = lines.join(' ');
        for (const data of deep<HTMLDataElement>(widgetOf(pane), 'data'))
          expect(written).to.contain(plain(data.textContent!));
        pane.remove();
      }
    });
  }

  for (const [lang, width] of [
    ['en', 1000],
    ['ar', 320],
    ['zh', 320],
  ] as const) {
    it(`leaves axe nothing to say in ${lang} at ${width} pixels, and scrolls no page`, async () => {
      const pane = await seePane({ draft, lang, choice: { widget: 'origin-bars', lang } });
      const { parentElement: place } = pane;
      Object.assign(place!.style, { inlineSize: `${width}px` });
      place!.dir = lang === 'ar' ? 'rtl' : 'ltr';
      await shows(pane, lang === 'en' ? 'Ukraine' : '6,541');
      for (const details of deep<HTMLDetailsElement>(pane, 'details')) details.open = true;
      expect(await axeFindings(place!)).to.deep.equal({ violations: [], undecided: [] });
      expect(pane.scrollWidth).to.be.at.most(width);
      for (const target of deep(pane, 'button, select, summary, input:not([type="radio"])'))
        if (target.getClientRects().length && target.getRootNode() === pane.shadowRoot)
          expect(
            (target.closest('label:has(> [type="checkbox"])') ?? target).clientHeight,
            target.outerHTML,
          ).to.be.at.least(24);
      for (const label of deep(pane, 'label:has(> [type="radio"])'))
        expect(label.offsetHeight).to.be.at.least(24);
    });
  }

  it('is readable in dark', async () => {
    await executeServerCommand('emulate', { colorScheme: 'dark' });
    try {
      const pane = await seePane({ draft });
      Object.assign(pane.parentElement!.style, { colorScheme: 'dark', background: '#10181f' });
      await shows(pane, '657.749');
      for (const details of deep<HTMLDetailsElement>(pane, 'details')) details.open = true;
      expect((await axeFindings(pane.parentElement!)).violations).to.deep.equal([]);
    } finally {
      await executeServerCommand('emulate', { colorScheme: null });
    }
  });

  it('shows the words of an author whose language figures don’t speak', async () => {
    const pane = await seePane({
      draft: {
        version: '1',
        lang: 'pl',
        population: {
          title: 'Populacja',
          groups: [{ group: 'refugees', label: 'Uchodźcy', value: 127412 }],
        },
      },
    });
    await shows(pane, 'Uchodźcy');
    await shows(pane, 'Populacja');
  });
});
