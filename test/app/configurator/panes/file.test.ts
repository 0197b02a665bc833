import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { waitUntil } from '../../../support/wait.js';
import '../../../../src/app/configurator/files/file-pane.js';
import type { ConfiguratorFileElement } from '../../../../src/app/configurator/files/file-pane.js';
import type { FileContent } from '../../../../src/app/configurator/files/file-content.js';
import { loadFileWords } from '../../../../src/app/configurator/messages/file-words.js';
import { loadPageLocale } from '../../../../src/app/configurator/page-locale.js';
import { tableOf } from '../../../../src/app/configurator/paste/table.js';
import type { Language } from '../../../../src/language/languages.js';
import { button, deep } from './panes.js';

const sheet = (name: string, text: string, rows = 0) => ({
  name,
  table: tableOf(text),
  hidden: { rows, columns: 0 },
});
const POPULATION = sheet('People', 'Group\tNumber\nRefugees\t8087');
const ORIGINS = sheet('Origins', 'Country\tRefugees\nUkraine\t6541\nIraq\t1106', 2);
const NOTES = sheet('Notes', 'Prepared by the unit');
const book = (...sheets: (typeof NOTES)[]): FileContent => ({
  name: 'a.xlsx',
  tables: { sheets, hiddenSheets: 1 },
});

async function filePane(content: FileContent, lang: Language = 'en') {
  const [locale, words] = await Promise.all([loadPageLocale(lang), loadFileWords(lang)]);
  const pane = await fixture<ConfiguratorFileElement>(
    html`<configurator-file
      .content=${content}
      .locale=${locale}
      .words=${words}
    ></configurator-file>`,
  );
  await waitUntil(() => deep(pane, 'table, .readings').length, 'a sheet, or a question, is shown');
  return pane;
}
const shown = (pane: Element): string =>
  deep(pane, 'label:has([name="sheet"]:checked) bdi')[0]?.textContent ?? '';
const text = (pane: Element): string => pane.shadowRoot!.textContent!.replace(/\s+/g, ' ');
async function add(pane: Element, label: string) {
  await waitUntil(() => button(pane, label), 'the rows can be added');
  const taken = oneEvent(pane, 'configurator-draft');
  button(pane, label)!.click();
  return (await taken) as unknown as { draft: Record<string, unknown> };
}

describe('the pane for files', () => {
  it('shows the sheet with the most numbers first, and the next when it is taken', async () => {
    const pane = await filePane(book(POPULATION, NOTES, ORIGINS));
    expect(shown(pane)).to.equal('Origins');
    expect(text(pane)).to.contain('Hidden sheets left out: 1.');
    expect(text(pane)).to.contain('Hidden in the file and left out. Rows: 2. Columns: 0.');
    const { draft } = await add(pane, 'Add 2');
    pane.draft = draft;
    await waitUntil(() => shown(pane) === 'People');
    expect(text(pane)).to.contain('Taken. Next sheet: People');
    const done = oneEvent(pane, 'configurator-done');
    await add(pane, 'Add 1');
    await done;
  });

  it('asks which section a sheet is for where nothing tells', async () => {
    const pane = await filePane(book(sheet('', 'Sector\tAmount\nHealth\t100')));
    expect(deep(pane, 'configurator-paste')).to.have.length(0);
    const [select] = deep<HTMLSelectElement>(pane, '.section select');
    select!.value = 'donors';
    select!.dispatchEvent(new Event('change'));
    await waitUntil(() => deep(pane, 'configurator-paste').length);
  });

  it('forgets the answers of one sheet with the next', async () => {
    const years = 'Country\t2023\t2024\nUkraine\t1\t2\nIraq\t3\t4\nIran\t5\t6';
    const pane = await filePane(book(sheet('A', years), sheet('B', years)));
    await waitUntil(() => deep(pane, '[name="column"]').length === 2);
    deep<HTMLInputElement>(pane, '[name="column"]')[1]!.click();
    const { draft } = await add(pane, 'Add 3');
    expect(draft).to.have.nested.property('origins.lists[0].rows[2].value', 6);
    await waitUntil(() => shown(pane) === 'B');
    await waitUntil(() => button(pane, 'Add 3')?.ariaDisabled === 'true');
  });

  it('shows no rows before it is said how the letters are meant', async () => {
    const encodings = [
      { encoding: 'windows-1252', text: 'Ñèðèÿ;5' },
      { encoding: 'windows-1251', text: 'Сирия;5' },
    ] as const;
    const pane = await filePane({ name: 'a.csv', encodings });
    expect(deep(pane, 'table')).to.have.length(0);
    deep<HTMLInputElement>(pane, '[name="encoding"]')[1]!.click();
    const { draft } = await add(pane, 'Add 1');
    expect(draft).to.have.nested.property('origins.lists[0].rows[0].country', 'SY');
  });

  it('is accessible, and speaks Arabic', async () => {
    const pane = await filePane(book(POPULATION, ORIGINS), 'ar');
    await waitUntil(() => button(pane, /إضافة/));
    await expect(pane).to.be.accessible();
    expect(text(pane)).to.contain('أوراق هذا الملف');
  });
});
