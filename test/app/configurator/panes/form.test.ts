import { expect } from '@open-wc/testing';
import { isBlocking, issuesOf } from '../../../../src/app/configurator/checks/issues.js';
import { valueAt, type Draft } from '../../../../src/app/configurator/draft.js';
import { loadCountries } from '../../../../src/parse/countries.js';
import { buttonNamed, control, description, formInPage, press, type } from './form-in-page.js';

const population = (...groups: unknown[]): Draft => ({
  version: '1',
  lang: 'en',
  population: { groups },
});

/** Where the languages beside the sheet's own are. */
const otherLanguages = (form: Element): Element =>
  control(form, 'Another language').closest('[role="group"]')!;

describe('form', () => {
  it('takes a number as it is written, and says how it is read', async () => {
    const { form, draft } = await formInPage({ version: '1' }, 'Funding');
    await type(form, control(form, 'Required'), '8,0 mln');
    expect(valueAt(draft(), 'funding.required')).to.equal(8000000);
    expect(description(control(form, 'Required'))).to.equal('Reads: 8,000,000');
  });

  it('keeps what it can’t read, says so beside the field, and marks the field', async () => {
    const { form, draft } = await formInPage(
      population({ group: 'refugees', value: 1 }),
      'Population',
    );
    await type(form, control(form, 'Number'), 'eight thousand');
    expect(valueAt(draft(), 'population.groups[0].value')).to.equal('eight thousand');
    expect(control(form, 'Number').value).to.equal('eight thousand');
    expect(control(form, 'Number').getAttribute('aria-invalid')).to.equal('true');
    expect(description(control(form, 'Number'))).to.contain('can’t be read as a number');
  });

  it('asks what a number means where only its writer knows, and does not ask again about the same mark', async () => {
    const { form, draft } = await formInPage({ version: '1', lang: 'en' }, 'Funding');
    await type(form, control(form, 'Required'), '8,087');
    expect(valueAt(draft(), 'funding.required')).to.equal('8,087');
    expect(description(control(form, 'Required'))).to.contain('Which number is meant?');
    await press(form, 'Take 8,087');
    expect(valueAt(draft(), 'funding.required')).to.equal(8087);
    await type(form, control(form, 'Received'), '657,749');
    expect(valueAt(draft(), 'funding.received')).to.equal(657749);
    await type(form, control(form, 'Received'), '657.749');
    expect(valueAt(draft(), 'funding.received')).to.equal('657.749');
  });

  it('takes people for whole, and asks nothing', async () => {
    const { form, draft } = await formInPage(population({ group: 'refugees' }), 'Population');
    for (const typed of ['127,412', '127.412', '127 412']) {
      await type(form, control(form, 'Number'), typed);
      expect(valueAt(draft(), 'population.groups[0].value'), typed).to.equal(127412);
      expect(description(control(form, 'Number')), typed).to.equal('Reads: 127,412');
      await type(form, control(form, 'Number'), '');
    }
  });

  it('reads what stands with a number, and says what it makes of a footnote’s mark', async () => {
    const { form, draft } = await formInPage(population({ group: 'refugees' }), 'Population');
    await type(form, control(form, 'Number'), '14,000*');
    expect(valueAt(draft(), 'population.groups[0]')).to.deep.equal({
      group: 'refugees',
      value: 14000,
      mark: '*',
    });
    expect(description(control(form, 'Number'))).to.equal(
      'Reads: 14,000 · “*” is kept: write the footnote under “Note”.',
    );
    await type(form, control(form, 'Number'), '15,000 (a)');
    expect(description(control(form, 'Number'))).to.equal(
      'Reads: 15,000 · “(a)” was left out: write what it says under “Note”.',
    );
    await type(form, control(form, 'Number'), 'about 3,400');
    expect(valueAt(draft(), 'population.groups[0]')).to.deep.equal({
      group: 'refugees',
      value: 3400,
      mark: '*',
      qualifier: 'about',
    });
    expect(description(control(form, 'Number'))).to.equal('Reads: about 3,400');
    await type(form, control(form, 'Number'), '<5');
    expect(valueAt(draft(), 'population.groups[0]')).to.deep.equal({
      group: 'refugees',
      value: 5,
      mark: '*',
      qualifier: 'under',
    });
  });

  it('reads amounts with their currency, which becomes the section’s where it has none', async () => {
    for (const [typed, value] of [
      ['$41.2 million', 41200000],
      ['USD 41.2M', 41200000],
      ['US$ 41,200,000', 41200000],
      ['12 900 000 $', 12900000],
    ] as const) {
      const { form, draft } = await formInPage({ version: '1', lang: 'en' }, 'Funding');
      await type(form, control(form, 'Required'), typed);
      expect(draft()['funding'], typed).to.deep.equal({ required: value, currency: 'USD' });
      form.remove();
    }
    const { form, draft } = await formInPage({ version: '1', lang: 'en' }, 'Funding');
    await type(form, control(form, 'Required'), 'about CHF 1,449,548');
    expect(draft()['funding']).to.deep.equal({
      required: { value: 1449548, qualifier: 'about' },
      currency: 'CHF',
    });
  });

  it('asks whether millions are meant, and hands nothing out before it knows', async () => {
    const { form, draft } = await formInPage(
      { version: '1', lang: 'en', funding: { currency: 'USD' } },
      'Funding',
    );
    for (const typed of ['41.2', '41']) {
      await type(form, control(form, 'Required'), typed);
      expect(valueAt(draft(), 'funding.required')).to.equal(typed);
      expect(description(control(form, 'Required'))).to.contain('Which number is meant?');
      expect(issuesOf(draft()).some(isBlocking), typed).to.equal(true);
      await press(form, typed === '41' ? 'Take 41,000,000' : 'Take 41,200,000');
      expect(valueAt(draft(), 'funding.required')).to.equal(Number(typed) * 1000000);
    }
  });

  it('asks about an amount in another currency than the others', async () => {
    const { form, draft } = await formInPage(
      { version: '1', lang: 'en', funding: { currency: 'USD', received: 5000000 } },
      'Funding',
    );
    await type(form, control(form, 'Required'), 'CHF 1,449,548');
    expect(valueAt(draft(), 'funding.required')).to.equal('CHF 1,449,548');
    await press(form, 'Take 1,449,548, and set the currency to CHF');
    expect(draft()['funding']).to.deep.equal({
      currency: 'CHF',
      received: 5000000,
      required: 1449548,
    });
  });

  it('takes an empty number for one that isn’t provided, never for nothing', async () => {
    const { form, draft } = await formInPage(
      population({ group: 'refugees', value: 8087 }),
      'Population',
    );
    await type(form, control(form, 'Number'), '  ');
    expect(draft()).to.deep.equal(population({ group: 'refugees' }));
  });

  it('writes a date in the format where it can be read, and keeps other words', async () => {
    const { form, draft } = await formInPage({ version: '1', lang: 'en' });
    await type(form, control(form, 'As of'), '09/2024');
    expect(draft()['asOf']).to.equal('2024-09');
    expect(description(control(form, 'As of'))).to.contain('Reads: September 2024');
    await type(form, control(form, 'As of'), 'first half of 2024');
    expect(draft()['asOf']).to.equal('first half of 2024');
    expect(description(control(form, 'As of'))).to.contain('Shown as it is written.');
  });

  it('asks which is the day', async () => {
    const { form, draft } = await formInPage({ version: '1', lang: 'en' });
    await type(form, control(form, 'As of'), '05/06/2024');
    expect(draft()['asOf']).to.equal('05/06/2024');
    await press(form, '6 May 2024');
    expect(draft()['asOf']).to.equal('2024-05-06');
  });

  it('takes a country by its name, and keeps one that it doesn’t know', async () => {
    const { form, draft } = await formInPage(
      { version: '1', lang: 'en', donors: { items: [{}] } },
      'Donors',
    );
    await type(form, control(form, 'Country', 1), 'côte d’ivoire');
    expect(valueAt(draft(), 'donors.items[0].country')).to.equal('CI');
    await type(form, control(form, 'Country', 1), 'Atlantis');
    expect(valueAt(draft(), 'donors.items[0].country')).to.equal('Atlantis');
    expect(description(control(form, 'Country', 1))).to.contain('not a country code');
  });

  it('says which country it understood, by any name of it', async () => {
    await loadCountries();
    const { form, draft } = await formInPage(
      { version: '1', lang: 'en', donors: { items: [{}] } },
      'Donors',
    );
    for (const typed of ['Republic of Moldova', 'Moldova, Rep.', 'Молдова', 'md']) {
      await type(form, control(form, 'Country'), typed);
      expect(draft()['country'], typed).to.equal('MD');
      expect(description(control(form, 'Country')), typed).to.match(/^Reads: .*Moldova \(MD\)$/);
      await type(form, control(form, 'Country'), '');
    }
    for (const [typed, code] of [
      ['Turkey', 'TR'],
      ['DRC', 'CD'],
      ['Holland', 'NL'],
    ] as const) {
      await type(form, control(form, 'Country', 1), typed);
      expect(valueAt(draft(), 'donors.items[0].country'), typed).to.equal(code);
      expect(description(control(form, 'Country', 1)), typed).to.contain(`(${code})`);
    }
  });

  it('says that a country isn’t known, and proposes the nearest', async () => {
    await loadCountries();
    const { form, draft } = await formInPage(
      { version: '1', lang: 'en', donors: { items: [{}] } },
      'Donors',
    );
    await type(form, control(form, 'Country'), 'Moldva');
    expect(draft()['country']).to.equal('Moldva');
    expect(description(control(form, 'Country'))).to.contain('Not a known country');
    const proposed = Array.from(form.querySelectorAll('button')).filter(({ textContent }) =>
      /\(MD\)/.test(textContent ?? ''),
    );
    expect(proposed).to.have.length(1);
    proposed[0]?.click();
    expect(draft()['country']).to.equal('MD');
    await type(form, control(form, 'Country', 1), 'Norwey');
    await press(form, 'Take “Norway (NO)”');
    expect(valueAt(draft(), 'donors.items[0].country')).to.equal('NO');
  });

  it('asks which Congo is meant', async () => {
    const { form, draft } = await formInPage({ version: '1', lang: 'en' });
    await type(form, control(form, 'Country'), 'Congo');
    expect(draft()['country']).to.equal('Congo');
    expect(description(control(form, 'Country')))
      .to.contain('Two countries are called “Congo”. Which one is meant?')
      .and.to.contain('(CG)')
      .and.to.contain('(CD)');
  });

  it('takes a language by its name, and says where it has no sentences', async () => {
    for (const typed of ['Polish', 'polski']) {
      const { form, draft } = await formInPage({ version: '1' });
      await type(form, control(form, 'Language of the sheet'), typed);
      expect(draft()['lang'], typed).to.equal('pl');
      expect(description(control(form, 'Language of the sheet')), typed)
        .to.contain('Polish (pl)')
        .and.to.contain('no sentences in this language yet');
      form.remove();
    }
    const { form } = await formInPage({ version: '1', lang: 'en' });
    await type(form, control(form, 'Another language'), 'Georgian');
    buttonNamed(otherLanguages(form), 'Add').click();
    await form.updateComplete;
    expect(otherLanguages(form).textContent).to.contain('Georgian');
  });

  it('takes a currency by its sign or its name', async () => {
    const { form, draft } = await formInPage({ version: '1', lang: 'en' }, 'Funding');
    for (const [typed, code] of [
      ['$', 'USD'],
      ['Swiss francs', 'CHF'],
      ['€', 'EUR'],
      ['sek', 'SEK'],
    ] as const) {
      await type(form, control(form, 'Currency'), typed);
      expect(valueAt(draft(), 'funding.currency'), typed).to.equal(code);
    }
  });

  it('takes a text letter by letter, and in other languages beside it', async () => {
    const { form, draft, paths } = await formInPage({ version: '1', lang: 'az' });
    await type(form, control(form, 'Title'), 'Azərbaycan');
    expect(draft()['title']).to.equal('Azərbaycan');
    await type(form, control(form, 'Another language'), 'ar');
    buttonNamed(otherLanguages(form), 'Add').click();
    await form.updateComplete;
    buttonNamed(form, 'Other languages (0): Title').click();
    await form.updateComplete;
    const arabic = control(form, 'العربية');
    expect(arabic.dir).to.equal('rtl');
    await type(form, arabic, 'أذربيجان');
    expect(draft()['title']).to.deep.equal({ az: 'Azərbaycan', ar: 'أذربيجان' });
    expect(paths).to.include('title.ar');
  });

  it('says what is no language', async () => {
    const { form } = await formInPage({ version: '1', lang: 'az' });
    await type(form, control(form, 'Another language'), 'French, please');
    const field = control(form, 'Another language');
    buttonNamed(otherLanguages(form), 'Add').click();
    await form.updateComplete;
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(description(field)).to.contain('Not a known language');
  });

  it('keeps a word that the format doesn’t have', async () => {
    const { form, draft } = await formInPage(
      population({ group: 'nomads', value: 3 }),
      'Population',
    );
    expect(control<HTMLSelectElement>(form, 'Group').value).to.equal('nomads');
    await type(form, control(form, 'Number'), '4');
    expect(draft()).to.deep.equal(population({ group: 'nomads', value: 4 }));
  });

  it('names who publishes the sheet, by words or with a logo', async () => {
    const { form, draft } = await formInPage({ version: '1', lang: 'en' });
    await type(form, control(form, 'Organisation'), 'UNHCR Moldova');
    expect(draft()['organisation']).to.equal('UNHCR Moldova');
    await type(form, control(form, 'Address of the logo'), 'https://example.org/logo.svg');
    expect(draft()['organisation']).to.deep.equal({
      name: 'UNHCR Moldova',
      logo: 'https://example.org/logo.svg',
    });
  });

  it('takes an author’s own takeaway, and tells a number in it that the section doesn’t have', async () => {
    const { form, draft } = await formInPage(
      population({ group: 'refugees', value: 8087 }),
      'Population',
    );
    await press(form, 'More (Your own takeaway');
    await type(form, control(form, 'Your own takeaway sentence'), '8,807 refugees need help.');
    expect(valueAt(draft(), 'population.takeaway')).to.equal('8,807 refugees need help.');
    expect(issuesOf(draft()).map(({ code, path }) => `${code} ${path}`)).to.include(
      'takeaway-number population.takeaway',
    );
    await type(form, control(form, 'Your own takeaway sentence'), '8,087 refugees need help.');
    expect(issuesOf(draft()).map(({ code }) => code)).not.to.include('takeaway-number');
  });

  it('keeps a number that stands alone when it gets a name, a date or a source', async () => {
    const { form, draft } = await formInPage(
      {
        version: '1',
        lang: 'en',
        funding: { required: 8000000, received: 4500000, gap: { value: 3500000, previous: 5 } },
      },
      'Funding',
    );
    await press(form, 'More: Required');
    await type(form, control(form, 'Your own name'), 'Needs');
    await type(form, control(form, 'Source', 1), 'UNHCR');
    await type(form, control(form, 'Address of the source', 1), 'https://example.org/');
    expect(valueAt(draft(), 'funding.required')).to.deep.equal({
      value: 8000000,
      label: 'Needs',
      source: { text: 'UNHCR', url: 'https://example.org/' },
    });
    await press(form, 'More: Required');
    await press(form, 'More: Received');
    await type(form, control<HTMLSelectElement>(form, 'Precision'), 'about');
    expect(valueAt(draft(), 'funding.received')).to.deep.equal({
      value: 4500000,
      qualifier: 'about',
    });
    for (const [typed, mark] of [
      ['**', '**'],
      ['1', '¹'],
      ['(2)', '(2)'],
    ] as const) {
      await type(form, control(form, 'Footnote mark'), typed);
      expect(valueAt(draft(), 'funding.received.mark'), typed).to.equal(mark);
    }
    await type(form, control(form, 'Footnote mark'), '');
    expect(valueAt(draft(), 'funding.received')).to.deep.equal({
      value: 4500000,
      qualifier: 'about',
    });
    await press(form, 'More: Received');
    await press(form, 'More: Funding gap');
    await type(form, control(form, 'As of (previous figure)'), '2018');
    expect(valueAt(draft(), 'funding.gap.previous')).to.deep.equal({ value: 5, asOf: '2018' });
    await type(form, control(form, 'Previous figure'), '6000');
    expect(valueAt(draft(), 'funding.gap.previous')).to.deep.equal({ value: 6000, asOf: '2018' });
  });

  it('writes the staff where the row has it: `value` is read before `count`', async () => {
    const { form, draft } = await formInPage(
      {
        version: '1',
        staffing: { staff: [{ category: 'national', value: 3 }, { category: 'interns' }] },
      },
      'Staff and offices',
    );
    await type(form, control(form, 'How many'), '4');
    await type(form, control(form, 'How many', 1), '5');
    expect(valueAt(draft(), 'staffing.staff')).to.deep.equal([
      { category: 'national', value: 4 },
      { category: 'interns', count: 5 },
    ]);
  });

  it('moves rows, says where to, and keeps the focus on the button', async () => {
    const { form, draft, announcements } = await formInPage(
      population({ group: 'refugees' }, { group: 'idps' }, { group: 'stateless' }),
      'Population',
    );
    await press(form, 'Move down: Refugees');
    expect(
      (valueAt(draft(), 'population.groups') as { group: string }[]).map(({ group }) => group),
    ).to.deep.equal(['idps', 'refugees', 'stateless']);
    expect(document.activeElement?.ariaLabel).to.equal('Move down: Refugees');
    expect(announcements.at(-1)).to.equal('Moved: Refugees, place 2 of 3');
    await press(form, 'Move up: Internally displaced people');
    expect(announcements.at(-1)).to.equal('It’s already the first.');
    expect(document.activeElement?.ariaLabel).to.equal('Move up: Internally displaced people');
  });

  it('takes a row away and focuses the next, the last of all the button that adds', async () => {
    const { form, draft } = await formInPage(
      population({ group: 'refugees' }, { group: 'idps' }),
      'Population',
    );
    await press(form, 'Remove: Refugees');
    expect(document.activeElement?.ariaLabel).to.equal('Remove: Internally displaced people');
    await press(form, 'Remove: Internally');
    expect(document.activeElement?.textContent?.trim()).to.equal('Add a group');
    expect(draft()).to.deep.equal({ version: '1', lang: 'en' });
  });

  it('adds a row with the focus in it, and says nothing of its emptiness before it is left', async () => {
    const { form } = await formInPage({ version: '1' }, 'Population');
    await press(form, 'Add a group');
    expect(document.activeElement).to.equal(control(form, 'Group'));
    expect(form.textContent).not.to.contain('neither a name nor a value');
    control(form, 'Language of the sheet').focus();
    await form.updateComplete;
    expect(form.textContent).to.contain('neither a name nor a value');
  });

  it('takes notes that are one text, and makes a list of them with the second', async () => {
    const { form, draft } = await formInPage({ version: '1', lang: 'en', notes: 'Provisional.' });
    expect(control(form, 'Note').value).to.equal('Provisional.');
    await press(form, 'Add a note');
    expect(draft()['notes']).to.deep.equal(['Provisional.', '']);
  });

  it('shows all of a sheet without changing anything', async () => {
    const { default: sheet }: { default: Draft } = await import(
      new URL('../../../../src/samples/azerbaijan-2024.json', import.meta.url).href
    );
    const before = JSON.stringify(sheet);
    const { form, paths } = await formInPage(sheet);
    for (const heading of form.querySelectorAll<HTMLButtonElement>('h2 > button'))
      if (heading.ariaExpanded === 'false') heading.click();
    await form.updateComplete;
    for (const field of form.querySelectorAll<HTMLInputElement>('input, select, textarea')) {
      field.focus();
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }
    expect(paths).to.deep.equal([]);
    expect(JSON.stringify(sheet)).to.equal(before);
    expect(control(form, 'Required').value).to.equal('8000000');
    expect(form.querySelectorAll('label').length).to.be.greaterThan(60);
  });

  it('takes what was corrected in a section, and tells a number that the figures don’t have', async () => {
    const { form, draft } = await formInPage(
      population({ group: 'refugees', value: 8087 }),
      'Population',
    );
    const [more] = Array.from(form.querySelectorAll('button')).filter(({ ariaLabel }) =>
      /^More \(.*corrections\): Population$/i.test(ariaLabel ?? ''),
    );
    more!.click();
    await form.updateComplete;
    await press(form, 'Add a correction');
    await type(form, control(form, 'What was corrected'), 'Refugees');
    await type(form, control(form, 'Number before'), '8 078');
    await type(form, control(form, 'Number now'), '8 087');
    await type(form, control(form, 'Date of the correction'), '3 March 2026');
    expect(valueAt(draft(), 'population.corrections')).to.deep.equal([
      { what: 'Refugees', was: 8078, now: 8087, date: '2026-03-03' },
    ]);
    await type(form, control(form, 'Number now'), '8 097');
    expect(description(control(form, 'Number now'))).to.contain('which the figures do not have');
    expect(issuesOf(draft()).some(isBlocking)).to.equal(true);
  });
});
