import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { waitUntil } from '../../../support/wait.js';
import '../../../../src/app/configurator/paste/paste.js';
import type { ConfiguratorPasteElement } from '../../../../src/app/configurator/paste/paste.js';
import type { Draft } from '../../../../src/app/configurator/draft.js';
import type { PasteSection } from '../../../../src/app/configurator/paste/sections.js';
import { LANGUAGES } from '../../../../src/language/languages.js';

/** The row, with its line; what is remarked on it stands below. */
const ENTRIES = '[aria-labelledby="rows"] > li > :first-child';
const QUESTIONS = 'fieldset:has(> label > [type="radio"]) > legend';
const ANSWERS = 'label:has(> [type="radio"])';
const RADIOS = '[type="radio"]';

const all = (element: Element, selector: string) =>
  Array.from(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []);
const texts = (element: Element, selector: string) =>
  all(element, selector).map(({ innerText }) => innerText.replace(/\s+/g, ' ').trim());
const button = (element: Element, text: RegExp) =>
  all(element, 'button').find(({ innerText }) => text.test(innerText))!;

async function pasted(
  text: string,
  {
    section = 'origins',
    draft = {},
    lang = 'en',
  }: { section?: PasteSection; draft?: Draft; lang?: string } = {},
) {
  const element = await fixture<ConfiguratorPasteElement>(
    html`<configurator-paste
      .draft=${draft}
      .section=${section}
      .lang=${lang}
    ></configurator-paste>`,
  );
  await waitUntil(() => element.shadowRoot?.querySelector('textarea'));
  const area = element.shadowRoot!.querySelector('textarea')!;
  area.value = text;
  area.dispatchEvent(new Event('input', { bubbles: true }));
  await waitUntil(() =>
    /\d/.test(element.shadowRoot?.querySelector('[role=status]')?.textContent ?? ''),
  );
  return element;
}

async function taken(element: Element, text: RegExp) {
  setTimeout(() => button(element, text).click());
  return oneEvent(element, 'configurator-draft') as unknown as Promise<{
    draft: Draft;
    path: string;
  }>;
}

describe('the pane for spreadsheets', () => {
  it('shows what was understood and adds it, in one change', async () => {
    const draft = {
      version: '1',
      origins: { lists: [{ group: 'refugees', rows: [{ country: 'SY', value: 34 }] }] },
    };
    const element = await pasted('Ukraine\t6541\nNowhere\t<5', { draft });
    expect(texts(element, '[role=status]')).to.deep.equal([
      'Rows understood: 2. Totals: 0. Lines not understood: 0.',
    ]);
    expect(texts(element, ENTRIES)).to.deep.equal([
      'Ukraine UA Line 1 6,541',
      'Nowhere Line 2 under 5',
    ]);
    const { draft: next, path } = await taken(element, /^Add 2$/);
    expect(path).to.equal('origins.lists[0].rows');
    expect(next).to.deep.equal({
      version: '1',
      origins: {
        lists: [
          {
            group: 'refugees',
            rows: [
              { country: 'SY', value: 34 },
              { country: 'UA', value: 6541 },
              { label: 'Nowhere', value: 5, qualifier: 'under' },
            ],
          },
        ],
      },
    });
  });

  it('never writes over an amount of the funding unasked', async () => {
    const draft = { funding: { required: 1, received: 2 } };
    const element = await pasted('Required\t8000000\nGap\t3500000', { section: 'funding', draft });
    expect(button(element, /^Add/)).to.equal(undefined);
    const { draft: next } = await taken(element, /^Replace what is there \(1\) with these 2$/);
    expect(next).to.deep.equal({ funding: { required: 8_000_000, received: 2, gap: 3_500_000 } });
  });

  it('puts rows in the place of those that are there, and makes a list where there is none', async () => {
    const draft = { population: { groups: [{ group: 'refugees', value: 1 }] } };
    const replaced = await taken(
      await pasted('Refugees\t8087', { section: 'population', draft }),
      /^Replace/,
    );
    expect(replaced.draft).to.deep.equal({
      population: { groups: [{ group: 'refugees', value: 8087 }] },
    });
    const made = await taken(await pasted('Ukraine\t6541'), /^Add/);
    expect(made.draft).to.deep.equal({
      origins: { lists: [{ rows: [{ country: 'UA', value: 6541 }] }] },
    });
  });

  it('asks what 1.234 means, and adds nothing before it knows', async () => {
    const element = await pasted('Sweden\t6.541\nNorway\t34', { section: 'donors' });
    let events = 0;
    element.addEventListener('configurator-draft', () => {
      events += 1;
    });
    expect(button(element, /^Add/).getAttribute('aria-disabled')).to.equal('true');
    button(element, /^Add/).click();
    expect(events).to.equal(0);
    expect(texts(element, QUESTIONS)).to.deep.equal([
      '“6.541” can be read in two ways. Which one is meant in this column?',
    ]);
    expect(texts(element, ANSWERS)).to.deep.equal(['6.541', '6541']);
    all(element, RADIOS)[1]?.click();
    await element.updateComplete;
    const { draft } = await taken(element, /^Add 2$/);
    expect(draft).to.deep.equal({
      donors: {
        items: [
          { country: 'SE', amount: 6541 },
          { country: 'NO', amount: 34 },
        ],
      },
    });
  });

  it('asks in words that differ in every language', async () => {
    for (const lang of LANGUAGES) {
      const options = texts(await pasted('Sweden\t6.541', { section: 'donors', lang }), ANSWERS);
      expect(options, lang).to.have.length(2);
      expect(options[0]?.replace(/\D/g, ','), lang).to.equal('6,541');
      expect(options[1], lang).to.equal('6541');
    }
  });

  it('lets a column be something else', async () => {
    const element = await pasted('Country\t2023\t2024\nUkraine\t5\t6', { section: 'origins' });
    expect(texts(element, QUESTIONS)).to.have.length(1);
    const select = all(element, 'fieldset select')[2] as HTMLSelectElement;
    select.selectedIndex = Array.from(select.options).findIndex(({ text }) => text === 'Number');
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(texts(element, ENTRIES)).to.deep.equal(['Ukraine UA Line 2 6']);
  });

  it('asks which of several columns is meant, with what stands in it, and proposes the total', async () => {
    const element = await pasted(
      'Country\tTotal\t\t\n\tM\tF\tTotal\nSyria\t3000\t3541\t6541\nIraq\t500\t606\t1106',
    );
    expect(texts(element, ANSWERS)).to.deep.equal([
      'Total › M: 3000',
      'Total › F: 3541',
      'Total: 6541 (proposed)',
    ]);
    expect(button(element, /^Add/).getAttribute('aria-disabled')).to.equal('true');
    all(element, RADIOS)[2]?.click();
    await element.updateComplete;
    const { draft } = await taken(element, /^Add 2$/);
    expect(draft).to.deep.equal({
      origins: {
        lists: [
          {
            rows: [
              { country: 'SY', value: 6541 },
              { country: 'IQ', value: 1106 },
            ],
          },
        ],
      },
    });
  });

  it('asks whose codes they are, which country a name is, and what a number with a fraction is', async () => {
    const codes = await pasted('Origin\tRefugees\nSYR\t6541\nARE\t1106\nLEB\t90');
    expect(texts(codes, ANSWERS)).to.deep.equal([
      'ISO 3166: ARE = United Arab Emirates',
      'UNHCR: ARE = Egypt (proposed)',
    ]);
    all(codes, RADIOS)[1]?.click();
    await codes.updateComplete;
    expect(texts(codes, ENTRIES)).to.deep.equal([
      'Syrian Arab Rep. SY Line 2 6,541',
      'Egypt EG Line 3 1,106',
      'Lebanon LB Line 4 90',
    ]);

    const names = await pasted('Congo\t12345\nMali\t6,5411');
    expect(texts(names, QUESTIONS)).to.deep.equal([
      'Two countries are called “Congo”. Which one is meant?',
      'Line 2 “6,5411” is not a whole number of people. What is meant?',
    ]);
    all(names, RADIOS)
      .filter((_, index) => index === 1 || index === 2)
      .forEach((input) => input.click());
    await names.updateComplete;
    const { draft } = await taken(names, /^Add 2$/);
    expect(draft).to.deep.equal({
      origins: {
        lists: [
          {
            rows: [
              { country: 'CD', value: 12345 },
              { country: 'ML', value: 6541 },
            ],
          },
        ],
      },
    });
  });

  it('shows a list for each group, and makes it', async () => {
    const element = await pasted(
      'Group\tCountry\tNumber\nRefugees\tSyria\t6541\n\tIraq\t1106\nAsylum-seekers\tIran\t224\nTotal\t\t7871',
    );
    expect(texts(element, 'p').filter((text) => /^A list/.test(text))).to.deep.equal([
      'A list for each group: Refugees and Asylum-seekers',
    ]);
    expect(texts(element, 'h4')).to.deep.equal(['Refugees', 'Asylum-seekers']);
    all(element, 'input[type=checkbox]')[0]?.click();
    await element.updateComplete;
    const { draft } = await taken(element, /^Add 3$/);
    expect(draft).to.deep.equal({
      origins: {
        lists: [
          {
            group: 'refugees',
            rows: [
              { country: 'SY', value: 6541 },
              { country: 'IQ', value: 1106 },
            ],
          },
          { group: 'asylum-seekers', rows: [{ country: 'IR', value: 224 }] },
        ],
        total: 7871,
      },
    });
  });

  it('says that amounts are in another currency than the sheet’s, and takes them when it is changed', async () => {
    const element = await pasted('Japan\tCHF 1,449,548', {
      section: 'donors',
      draft: { donors: { currency: 'USD' } },
    });
    expect(texts(element, QUESTIONS)).to.deep.equal([
      'The amounts are in CHF; the sheet says that its donors’ are in USD.',
    ]);
    expect(button(element, /^Add/).getAttribute('aria-disabled')).to.equal('true');
    all(element, RADIOS)[0]?.click();
    await element.updateComplete;
    const { draft } = await taken(element, /^Add 1$/);
    expect(draft).to.deep.equal({
      donors: { currency: 'CHF', items: [{ country: 'JP', amount: 1449548 }] },
    });
  });

  it('takes a total only when it is asked to', async () => {
    const text = 'Refugees\t8087\nIDPs\t657749\nTotal\t665836';
    const without = await taken(await pasted(text, { section: 'population' }), /^Add 2$/);
    expect(without.draft).to.deep.equal({
      population: {
        groups: [
          { group: 'refugees', value: 8087 },
          { group: 'idps', value: 657749 },
        ],
      },
    });
    const element = await pasted(text, { section: 'population' });
    all(element, 'input[type=checkbox]')[0]?.click();
    await element.updateComplete;
    const { draft } = await taken(element, /^Add 2$/);
    expect(draft['population']).to.include({ total: 665836 });
  });

  it('says what it did, and keeps the focus in the pane', async () => {
    const element = await pasted('Ukraine\t6541');
    button(element, /^Add/).focus();
    await taken(element, /^Add/);
    await element.updateComplete;
    expect(element.shadowRoot?.activeElement?.localName).to.equal('textarea');
    expect(texts(element, '[role=status]')).to.deep.equal(['Taken: 1.']);
  });

  it('speaks every language', async () => {
    const said = new Set<string>();
    for (const lang of LANGUAGES)
      said.add(texts(await pasted('Ukraine\t6541', { lang }), '[role=status]').join());
    expect(said.size).to.equal(LANGUAGES.length);
    expect(texts(await pasted('Ukraine\t6541', { lang: 'az' }), ENTRIES)).to.deep.equal([
      'Ukrayna UA Sətir 1 6.541',
    ]);
  });

  it('is accessible, with questions, totals and lines that were not understood', async () => {
    await expect(
      await pasted('Country\tValue\nCongo\t6.541\nSyria\tmany\nIraq\t6,5411\nTotal\t7'),
    ).to.be.accessible();
  });
});
