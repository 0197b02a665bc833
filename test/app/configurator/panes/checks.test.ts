import { expect, fixture } from '@open-wc/testing';
import { checksTemplate } from '../../../../src/app/configurator/checks/checks.js';
import {
  withConfirmation,
  withConfirmationsThatHold,
} from '../../../../src/app/configurator/checks/confirmations.js';
import { isBlocking, isToCheck, issuesOf } from '../../../../src/app/configurator/checks/issues.js';
import { suggestionsFor } from '../../../../src/app/configurator/checks/suggestions.js';
import { valueAt, withValueAt, type Draft } from '../../../../src/app/configurator/draft.js';
import { control, description, formInPage, press } from './form-in-page.js';
import { englishLocale } from '../page-locale.js';

const funding = (fields: object): Draft => ({ version: '1', funding: fields });
const contradiction = funding({
  currency: 'USD',
  required: 8,
  received: { value: 4.5, label: 'Got' },
  gap: 3.6,
});
/** What is told of a draft, but that sheets as small as these have no date, source and country. */
const codes = (draft: Draft): string[] =>
  issuesOf(draft)
    .map(({ code }) => code)
    .filter((code) => !code.startsWith('missing-'));

/** The drafts that the suggestions of a draft's first issue of a code make. */
async function ways(draft: Draft, code: string): Promise<{ label: string; draft: Draft }[]> {
  const locale = await englishLocale();
  const issue = issuesOf(draft).find((each) => each.code === code)!;
  return suggestionsFor(draft, issue, locale).map(({ label, draft: mended }) => ({
    label: label.replace(/[\u2066-\u2069]/g, ''),
    draft: mended,
  }));
}

const confirming = (draft: Draft, code: string): Draft =>
  withConfirmation(
    draft,
    issuesOf(draft).find((issue) => issue.code === code)!,
  );

describe('checks', () => {
  it('tell a contradiction beside its field, with the way out', async () => {
    const { form, draft } = await formInPage(contradiction, 'Funding');
    expect(description(control(form, 'Required'))).to.contain('is not the amount received');
    await press(form, 'Set the gap to 3.5');
    expect(valueAt(draft(), 'funding.gap')).to.equal(3.5);
    expect(codes(draft())).to.deep.equal([]);
  });

  it('mend a gap of which more is said in its place', async () => {
    const [way] = await ways(
      funding({ required: 8, received: 4.5, gap: { value: 6, qualifier: 'about' } }),
      'sum-mismatch',
    );
    expect(valueAt(way?.draft, 'funding.gap')).to.deep.equal({ value: 3.5, qualifier: 'about' });
  });

  it('propose a gap of nothing where more was received than required', async () => {
    const [way] = await ways(funding({ required: 4, received: 5, gap: 1 }), 'sum-mismatch');
    expect(valueAt(way?.draft, 'funding.gap')).to.equal(0);
  });

  it('propose a share as sheets print it, never nothing or all where it isn’t', async () => {
    expect(
      (
        await ways(
          funding({ required: 8, received: 4.5, percent: { received: 65 } }),
          'percent-mismatch',
        )
      )[0]?.label,
    ).to.equal('Set it to 56');
    expect(
      (
        await ways(
          funding({ required: 1000, received: 997, percent: { received: 90 } }),
          'percent-mismatch',
        )
      )[0]?.label,
    ).to.equal('Set it to 99.7');
  });

  it('propose what can be read of a text that came with a file', async () => {
    const rows = (value: string): Draft => ({
      version: '1',
      population: { groups: [{ group: 'refugees', value }] },
    });
    const labels = async (value: string, code = 'bad-value'): Promise<string[]> =>
      (await ways(rows(value), code)).map(({ label }) => label);
    expect(await labels('8 087')).to.deep.equal(['Take 8,087']);
    expect(await labels('8087', 'text-number')).to.deep.equal(['Take 8,087']);
    // People are whole, amounts aren't.
    expect(await labels('1.234')).to.deep.equal(['Take 1,234']);
    expect(
      (await ways({ version: '1', funding: { required: '1.234' } }, 'bad-value')).map(
        ({ label }) => label,
      ),
    ).to.deep.equal(['Take 1,234', 'Take 1.234']);
    expect(await labels('n/a')).to.deep.equal(['Not provided']);
    expect(await labels('some')).to.deep.equal([]);
    expect(
      valueAt((await ways(rows('–'), 'bad-value'))[0]?.draft, 'population.groups[0]'),
    ).to.deep.equal({ group: 'refugees' });
  });

  it('propose a text without the marks of a web page’s code', async () => {
    const found = await ways(
      {
        version: '1',
        title: 'Women &amp; girls &#8211; Caf&eacute; &quot;A&#x26;B&quot; &unknown;',
      },
      'html-entity',
    );
    expect(found.map(({ draft }) => draft['title'])).to.deep.equal([
      'Women & girls – Café "A&B" &unknown;',
    ]);
  });

  it('remind of a date, a source and a country, and hold nothing back', () => {
    const issues = issuesOf({
      version: '1',
      population: { groups: [{ group: 'refugees', value: 5 }] },
    });
    expect(issues.map(({ code }) => code)).to.include.members([
      'missing-date',
      'missing-source',
      'missing-country',
    ]);
    expect(issues.filter(isToCheck)).to.have.length(3);
    expect(issues.some(isBlocking)).to.equal(false);
  });

  it('hold nothing back where a number that is only bounded can be what is missing', () => {
    const rows = [125310, 1204, 312, 187, 96, { value: 5, qualifier: 'under' }, 301].map(
      (row, index) => ({
        country: ['SY', 'IQ', 'IR', 'YE', 'SD', 'ML', 'NE'][index],
        ...(typeof row === 'number' ? { value: row } : row),
      }),
    );
    expect(
      issuesOf({ version: '1', origins: { lists: [{ total: 127410, rows }] } }).filter(isBlocking),
    ).to.deep.equal([]);
    expect(
      issuesOf({ version: '1', origins: { lists: [{ total: 127400, rows }] } }).some(isBlocking),
    ).to.equal(true);
  });

  it('propose the country, the address, the text that is meant', async () => {
    expect(
      (
        await ways({ version: '1', donors: { items: [{ country: 'Germany' }] } }, 'unknown-country')
      ).map(({ label, draft }) => [label, valueAt(draft, 'donors.items[0].country')]),
    ).to.deep.equal([['Take “Germany (DE)”', 'DE']]);
    expect(
      (await ways({ version: '1', source: { text: 'UNHCR', url: 'www.unhcr.org' } }, 'bad-url'))[0]
        ?.label,
    ).to.equal('Take “https://www.unhcr.org”');
    expect((await ways({ version: '1', title: 2024 }, 'wrong-type'))[0]?.draft['title']).to.equal(
      '2024',
    );
  });

  it('propose to take away a row that is there twice to the last field, and no other', async () => {
    const rows = (...groups: unknown[]): Draft => ({ version: '1', population: { groups } });
    expect(
      valueAt(
        (
          await ways(
            rows({ group: 'idps', value: 2 }, { group: 'idps', value: 2 }),
            'duplicate-label',
          )
        )[0]?.draft,
        'population.groups',
      ),
    ).to.deep.equal([{ group: 'idps', value: 2 }]);
    expect(
      await ways(rows({ group: 'idps', value: 2 }, { group: 'idps', value: 3 }), 'duplicate-label'),
    ).to.deep.equal([]);
  });

  it('keep silent of what is confirmed, as long as the value stays', async () => {
    const { form, draft } = await formInPage(
      { ...contradiction, country: 'AZ', asOf: '2026', source: 'UNHCR' },
      'Funding',
    );
    await press(form, 'Keep it: it’s right');
    expect(codes(draft())).to.deep.equal([]);
    expect(codes(withValueAt(draft(), 'funding.required', 9))).to.include('sum-mismatch');
  });

  it('ask again when another number of what was confirmed changes', () => {
    const confirmed = confirming(contradiction, 'sum-mismatch');
    const changed = withConfirmationsThatHold(
      confirmed,
      withValueAt(confirmed, 'funding.gap', 3.7),
    );
    expect(codes(changed)).to.deep.equal(['sum-mismatch']);
    expect(changed).to.not.have.property('confirmed');
  });

  it('stay confirmed when something else changes', () => {
    const confirmed = confirming(contradiction, 'sum-mismatch');
    const changed = withConfirmationsThatHold(
      confirmed,
      withValueAt(confirmed, 'title', 'Funding'),
    );
    expect(codes(changed)).to.deep.equal([]);
  });

  it('tell of another issue at the same place', () => {
    const draft = confirming(
      {
        version: '1',
        population: {
          groups: [
            { group: 'idps', value: 1.5 },
            { group: 'idps', value: 1 },
          ],
        },
      },
      'duplicate-label',
    );
    expect(codes(draft)).to.deep.equal(['not-whole']);
  });

  it('list what was confirmed, and ask again when told to', async () => {
    const confirmed = confirming(contradiction, 'sum-mismatch');
    const list = await fixture(
      checksTemplate(confirmed, issuesOf(confirmed), await englishLocale(), () => {}),
    );
    expect(list.textContent).to.contain('Confirmed by you').and.to.contain('Funding › Required');
    let changed: Draft = {};
    list.addEventListener(
      'configurator-draft',
      (event) => (changed = (event as HTMLElementEventMap['configurator-draft']).draft),
    );
    list.querySelector('button')!.click();
    expect(changed).to.deep.equal(contradiction);
  });

  it('lead to the field', async () => {
    const went: string[] = [];
    const draft = funding({ required: 'x' });
    const list = await fixture(
      checksTemplate(draft, issuesOf(draft), await englishLocale(), (path) => went.push(path)),
    );
    list.querySelector('a')!.click();
    expect(went).to.deep.equal(['funding.required']);
  });

  it('hold back figures with errors and contradictions, and no others', () => {
    const blocking = (draft: Draft): string[] =>
      issuesOf(draft)
        .filter(isBlocking)
        .map(({ code }) => code);
    expect(blocking(contradiction)).to.deep.equal(['sum-mismatch']);
    expect(blocking(funding({ required: 'x' }))).to.deep.equal(['bad-value']);
    expect(
      blocking({
        version: '1',
        asOf: '2001',
        population: { groups: [{ group: 'idps', value: 1.5 }] },
      }),
    ).to.deep.equal([]);
    expect(
      blocking({ version: '1', population: { total: 1, groups: [{ group: 'idps', value: 2 }] } }),
    ).to.deep.equal(['parts-above-total']);
  });

  it('focus the field of a path in a section that is closed, behind what is closed', async () => {
    const draft: Draft = {
      version: '1',
      lang: 'en',
      population: { groups: [{ group: 'idps', value: 1, source: { text: 'x', url: 'nowhere' } }] },
    };
    const { form } = await formInPage(draft);
    await form.focusPath('population.groups[0].source.url');
    expect(document.activeElement).to.equal(control(form, 'Address of the source', 1));
    expect(description(control(form, 'Address of the source', 1))).to.contain('not a full address');
  });
});
