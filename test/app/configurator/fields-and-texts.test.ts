import { expect } from '@open-wc/testing';
import type { Draft } from '../../../src/app/configurator/draft.js';
import { withField, without } from '../../../src/app/configurator/form/paths.js';
import { languagesIn, textIn, withText } from '../../../src/app/configurator/form/texts.js';
import { fileText } from '../../../src/app/configurator/draft-storage.js';
import { sample } from '../../data/sample.js';
import { LANGUAGES } from '../../../src/language/languages.js';

describe('fields', () => {
  it('keep a number that stood alone when something is said of it', () => {
    expect(
      withField({ funding: { required: 8000000 } }, 'funding.required', 'qualifier', 'about'),
    ).to.deep.equal({ funding: { required: { value: 8000000, qualifier: 'about' } } });
    expect(withField({ row: { previous: 5 } }, 'row.previous', 'asOf', '2018')).to.deep.equal({
      row: { previous: { value: 5, asOf: '2018' } },
    });
  });

  it('keep the words of a source, in one language or in several, when it gets an address', () => {
    const url = 'https://example.org/';
    expect(withField({ source: 'UNHCR' }, 'source', 'url', url, 'text')).to.deep.equal({
      source: { text: 'UNHCR', url },
    });
    expect(
      withField({ source: { az: 'BMT QAK', en: 'UNHCR' } }, 'source', 'url', url, 'text'),
    ).to.deep.equal({ source: { text: { az: 'BMT QAK', en: 'UNHCR' }, url } });
    expect(withField({ source: { text: 'UNHCR' } }, 'source', 'url', url, 'text')).to.deep.equal({
      source: { text: 'UNHCR', url },
    });
  });

  it('leave no empty object behind, and no row taken away that its author still has', () => {
    expect(
      without({ funding: { percent: { gap: 44 }, gap: 1 } }, 'funding.percent.gap'),
    ).to.deep.equal({ funding: { gap: 1 } });
    expect(without({ funding: { percent: { gap: 44 } } }, 'funding.percent.gap')).to.deep.equal({});
    expect(
      without({ population: { groups: [{ value: 1 }] } }, 'population.groups[0].value'),
    ).to.deep.equal({ population: { groups: [{}] } });
  });
});

describe('texts', () => {
  it('stay plain in the language of the sheet, and name both languages once there are two', () => {
    expect(withText(undefined, 'az', 'az', 'Qaçqınlar')).to.equal('Qaçqınlar');
    expect(withText('Qaçqınlar', 'en', 'az', 'Refugees')).to.deep.equal({
      az: 'Qaçqınlar',
      en: 'Refugees',
    });
    expect(withText({ az: 'Qaçqınlar', en: 'Refugees' }, 'az', 'az', 'Qaçqın')).to.deep.equal({
      az: 'Qaçqın',
      en: 'Refugees',
    });
  });

  it('lose a language whose words are taken away, and are gone with the last', () => {
    expect(withText({ az: 'a', en: 'b' }, 'en', 'az', '')).to.deep.equal({ az: 'a' });
    expect(withText({ az: 'a' }, 'az', 'az', '')).to.equal(undefined);
    expect(withText('a', 'az', 'az', '')).to.equal(undefined);
  });

  it('are found under a wider tag of their language', () => {
    expect(textIn({ az: 'a' }, 'az-AZ', 'az-AZ')).to.equal('a');
    expect(withText({ az: 'a' }, 'az-AZ', 'az-AZ', 'b')).to.deep.equal({ az: 'b' });
  });

  it('tell the languages of a sheet, and take no address for one', async () => {
    expect(languagesIn((await sample('azerbaijan-2024')) as Draft).sort()).to.deep.equal(LANGUAGES);
    expect(languagesIn({ lang: 'az', source: { url: 'https://example.org/' } })).to.deep.equal([
      'az',
    ]);
  });
});

describe('a file', () => {
  it('has every field in its place, unknown ones included', () => {
    const draft = {
      zeta: 1,
      population: { groups: [{ value: 8087, odd: [true] }] },
      $schema: 'x',
      alpha: null,
    };
    expect(fileText(draft)).to.equal(`${JSON.stringify(draft, null, 2)}\n`);
  });

  it('does not turn a number that is too large for JSON into one that isn’t known', () => {
    expect(JSON.parse(fileText({ total: JSON.parse('1e999') }))).to.deep.equal({
      total: 'Infinity',
    });
  });
});
