import { expect } from '@open-wc/testing';
import { languageName, languageTag } from '../../src/parse/languages.js';

describe('a language', () => {
  it('is known by its name in the languages of the page, and in its own', () => {
    for (const name of [
      'Romanian',
      'romanian',
      'română',
      'roumain',
      'rumano',
      'румынский',
      'الرومانية',
      '罗马尼亚语',
      'rumın',
      'Romanian language',
    ])
      expect(languageTag(name), name).to.equal('ro');
    for (const [name, tag] of [
      ['Ukrainian', 'uk'],
      ['українська', 'uk'],
      ['Farsi', 'fa'],
      ['Dari', 'fa'],
      ['Somali', 'so'],
      ['Kurmanji', 'kmr'],
      ['Thai', 'th'],
      ['Lao', 'lo'],
      ['Français', 'fr'],
      ['azərbaycanca', 'az'],
    ] as const)
      expect(languageTag(name), name).to.equal(tag);
  });

  it('is known by its tag, in its usual form', () => {
    expect(['fr', 'pt-BR', 'pt_br', 'RO', 'zh-Hant'].map(languageTag)).to.deep.equal([
      'fr',
      'pt-BR',
      'pt-BR',
      'ro',
      'zh-Hant',
    ]);
  });

  it('is none that nobody has a name for', () => {
    expect(['Klingonish', 'xq', 'qqq', '', '12', 'not a language'].map(languageTag)).to.deep.equal(
      Array(6).fill(undefined),
    );
  });

  it('is called as the page’s language calls it', () => {
    // Engines differ in the first letter: some have names as they stand alone.
    expect(['en', 'fr', 'ru'].map((lang) => languageName('ro', lang)?.toLowerCase())).to.deep.equal(
      ['romanian', 'roumain', 'румынский'],
    );
    expect(languageName('ro', 'az')).to.equal('română');
  });
});
