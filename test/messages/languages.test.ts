import { expect } from '@open-wc/testing';
import { loadMessages } from '../../src/messages/index.js';
import { LANGUAGES, type Language } from '../../src/language/languages.js';
import { messages as english } from '../../src/messages/en/reader.js';
import { formsOf, joinedPlaces, placesOf } from './sentences.js';

const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** Every sentence by its key, with its plural forms by category, or as it is under `other`. */
async function sentencesOf(language: Language) {
  return formsOf(await loadMessages(language));
}

const expected = formsOf(english);

for (const language of LANGUAGES) {
  describe(`the sentences in ${language}`, () => {
    it('are those of English, none empty, with no blank at an end', async () => {
      const sentences = await sentencesOf(language);
      expect([...sentences.keys()].sort()).to.deep.equal([...expected.keys()].sort());
      for (const [key, forms] of sentences) {
        for (const form of Object.values(forms)) expect(form, key).to.match(/^\S(.*\S)?$/);
      }
    });

    it('have the places of English in every form', async () => {
      for (const [key, forms] of await sentencesOf(language)) {
        const places = placesOf(expected.get(key)?.other ?? '');
        for (const [category, form] of Object.entries(forms))
          expect(placesOf(form), `${key} ${category}`).to.deep.equal(places);
      }
    });

    it('have only the plural forms of the language, and all that a small number needs', async () => {
      const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
      const rules = new Intl.PluralRules(language);
      const needed = new Set(Array.from({ length: 200 }, (_, n) => rules.select(n)));
      for (const [key, forms] of await sentencesOf(language)) {
        const categories = Object.keys(forms);
        expect(CATEGORIES, key).to.include.members(categories);
        expect(categories, key).to.include('other');
        if (categories.length === 1) continue;
        expect(pluralCategories, key).to.include.members(categories);
        expect(categories, key).to.include.members([...needed]);
      }
    });
  });
}

describe('sentences', () => {
  for (const language of ['az', 'ro', 'ru', 'uk', 'ar'] as const) {
    it(`join no ending to a place in ${language}`, async () => {
      for (const [key, forms] of await sentencesOf(language)) {
        for (const form of Object.values(forms)) expect(joinedPlaces(form), key).to.deep.equal([]);
      }
    });
  }

  for (const language of ['ru', 'uk', 'ar', 'zh'] as const) {
    it(`have no Latin word in ${language}`, async () => {
      for (const [key, forms] of await sentencesOf(language)) {
        for (const form of Object.values(forms))
          expect(form.replace(/\{\w+\}/g, ''), key).not.to.match(/\p{Script=Latin}/u);
      }
    });
  }

  it('have the letters of Romanian, with a comma below and no cedilla', async () => {
    for (const [key, forms] of await sentencesOf('ro')) {
      for (const form of Object.values(forms)) expect(form, key).not.to.match(/[şţŞŢ'"]/);
    }
  });

  it('have the letters and the apostrophe of Ukrainian', async () => {
    for (const [key, forms] of await sentencesOf('uk')) {
      for (const form of Object.values(forms)) expect(form, key).not.to.match(/[ыэёъЫЭЁЪ'ʼ"]/);
    }
  });

  it('have French no-break spaces before tall marks', async () => {
    for (const [key, forms] of await sentencesOf('fr')) {
      for (const form of Object.values(forms))
        expect(form, key).not.to.match(/[^\u00A0\u202F][:;?!»]|'/);
    }
  });

  it('have the marks of Arabic and of Chinese', async () => {
    for (const [key, forms] of await sentencesOf('ar')) {
      for (const form of Object.values(forms)) expect(form, key).not.to.match(/[,;?]/);
    }
    for (const [key, forms] of await sentencesOf('zh')) {
      for (const form of Object.values(forms)) expect(form, key).not.to.match(/[,;:?!()]|\.$/);
    }
  });

  it('have the words of the Azerbaijani fact sheet', async () => {
    const { groups, staff, required, received, gap, headings } = await loadMessages('az');
    expect([
      groups.refugees,
      groups['asylum-seekers'],
      groups.stateless,
      groups.idps,
    ]).to.deep.equal([
      'Qaçqınlar',
      'Sığınacaq axtaranlar',
      'Vətəndaşlığı olmayanlar',
      'Məcburi köçkünlər',
    ]);
    expect([staff.national, staff.international, staff.affiliate]).to.deep.equal([
      'Milli heyət',
      'Beynəlxalq heyət',
      'Köməkçi heyət',
    ]);
    expect([required, received, gap]).to.deep.equal([
      'Maliyyə ehtiyacları',
      'Təmin olunub',
      'Çatışmayan',
    ]);
    expect(headings.population.toLocaleUpperCase('az')).to.equal('ƏHALİ STATİSTİKASI');
  });
});
