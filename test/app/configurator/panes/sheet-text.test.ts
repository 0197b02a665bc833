import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { waitUntil } from '../../../support/wait.js';
import '../../../../src/app/configurator/sheet-text/sheet-text.js';
import type { ConfiguratorSheetTextElement } from '../../../../src/app/configurator/sheet-text/sheet-text.js';
import type { Draft } from '../../../../src/app/configurator/draft.js';
import { LANGUAGES } from '../../../../src/language/languages.js';

const all = (element: Element, selector: string) =>
  Array.from(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []);
const texts = (element: Element, selector: string) =>
  all(element, selector).map(({ innerText }) => innerText.replace(/\s+/g, ' ').trim());
const ticks = (element: Element) => all(element, 'input[type=checkbox]') as HTMLInputElement[];
const takeButton = (element: Element) => all(element, 'button')[0]!;

async function pasted(
  text: string,
  { draft = {}, lang = 'en' }: { draft?: Draft; lang?: string } = {},
) {
  const element = await fixture<ConfiguratorSheetTextElement>(
    html`<configurator-sheet-text .draft=${draft} .lang=${lang}></configurator-sheet-text>`,
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

async function taken(element: Element) {
  setTimeout(() => takeButton(element).click());
  return oneEvent(element, 'configurator-draft') as unknown as Promise<{
    draft: Draft;
    path: string;
  }>;
}

describe('the pane for a sheet’s text', () => {
  it('shows each proposal beside its line, ticks none, and takes what is ticked in one change', async () => {
    const element = await pasted('Refugees 8087\nAsylum-seekers 224\nSince 2014');
    expect(texts(element, '[role=status]')).to.deep.equal([
      'Found: 2. Lines with digits that were not used: 1.',
    ]);
    expect(texts(element, 'li')).to.deep.equal([
      'Refugees 8,087 Line 1 Refugees 8087',
      'Asylum-seekers 224 Line 2 Asylum-seekers 224',
      'Line 3 Since 2014',
    ]);
    expect(ticks(element).map(({ checked }) => checked)).to.deep.equal([false, false]);
    expect(takeButton(element).getAttribute('aria-disabled')).to.equal('true');
    ticks(element)[1]?.click();
    await element.updateComplete;
    const { draft, path } = await taken(element);
    expect([draft, path]).to.deep.equal([
      { population: { groups: [{ group: 'asylum-seekers', value: 224 }] } },
      '',
    ]);
    expect(texts(element, '[role=status]')).to.deep.equal(['Taken: 1.']);
  });

  it('takes nothing that is not ticked', async () => {
    const element = await pasted('Refugees 8087');
    let events = 0;
    element.addEventListener('configurator-draft', () => {
      events += 1;
    });
    takeButton(element).click();
    expect(events).to.equal(0);
  });

  it('shows both values where the draft has another, and nothing to tick where it has the same', async () => {
    const draft = {
      population: {
        groups: [
          { group: 'refugees', value: 8000 },
          { group: 'stateless', value: 513 },
        ],
      },
    };
    const element = await pasted('Refugees 8087\nStateless people 513', { draft });
    expect(texts(element, 'li')).to.deep.equal([
      'Refugees 8,087 Line 1 Refugees 8087 The sheet has: 8,000',
      'Stateless people 513 The sheet says the same. Line 2 Stateless people 513',
    ]);
    expect(ticks(element)).to.have.length(1);
  });

  it('says where a name and a number were brought together', async () => {
    const element = await pasted('Maliyyə ehtiyacları\n\n8,0 M $', { lang: 'az' });
    expect(texts(element, 'li')[0]).to.equal(
      'Maliyyə ehtiyacları 8.000.000 Sətir 1 Maliyyə ehtiyacları Sətir 3 8,0 M $ Ad və rəqəm ayrı-ayrı sətirlərdədir: bir-birinə aid olduğunu yoxlayın.',
    );
  });

  it('asks what 1.234 means before it can be ticked', async () => {
    const element = await pasted('Funding received: $ 1.234');
    expect(ticks(element)[0]?.disabled).to.equal(true);
    all(element, 'input[type=radio]')[1]?.click();
    await element.updateComplete;
    ticks(element)[0]?.click();
    await element.updateComplete;
    expect((await taken(element)).draft).to.deep.equal({ funding: { received: 1234 } });
  });

  it('asks which of a row’s numbers is meant', async () => {
    const element = await pasted('Refugees\t7,650\t8,087');
    expect(texts(element, 'legend')).to.deep.equal([
      'The line has several numbers: choose the right one.',
    ]);
    expect(ticks(element)[0]?.disabled).to.equal(true);
    all(element, 'input[type=radio]')[1]?.click();
    await element.updateComplete;
    ticks(element)[0]?.click();
    await element.updateComplete;
    expect((await taken(element)).draft).to.deep.equal({
      population: { groups: [{ group: 'refugees', value: 8087 }] },
    });
  });

  it('lets one of two be ticked that are for one place', async () => {
    const element = await pasted('Refugees 500\nRefugees 600');
    for (const tick of ticks(element)) {
      tick.click();
      await element.updateComplete;
    }
    expect(ticks(element).map(({ checked }) => checked)).to.deep.equal([false, true]);
  });

  it('keeps its ticks, and the focus, when the draft changes', async () => {
    const element = await pasted('Refugees 8087\nAsylum-seekers 224');
    ticks(element)[0]?.click();
    ticks(element)[0]?.focus();
    element.draft = { title: 'Another' };
    await element.updateComplete;
    expect(ticks(element)[0]?.checked).to.equal(true);
    expect(element.shadowRoot?.activeElement).to.equal(ticks(element)[0]);
  });

  it('says that a text has nothing', async () => {
    expect(texts(await pasted('Since 2014'), '[role=status]')).to.deep.equal([
      'No figures of a fact sheet were found. Found: 0. Lines with digits that were not used: 1.',
    ]);
  });

  it('speaks every language', async () => {
    const said = new Set<string>();
    for (const lang of LANGUAGES)
      said.add(texts(await pasted('Refugees 5', { lang }), '[role=status], button').join());
    expect(said.size).to.equal(LANGUAGES.length);
  });

  it('is accessible', async () => {
    await expect(
      await pasted('Refugees 8087\nRéfugiés 1.234\nRequired\n8.0 M $\nSince 2014', {
        draft: { funding: { required: 5 } },
      }),
    ).to.be.accessible();
  });
});
