import { expect } from '@open-wc/testing';
import { supportedLanguage } from '../../src/language/languages.js';

describe('supportedLanguage', () => {
  it('finds the language that serves a tag', () => {
    expect(
      ['az-AZ', 'zh-Hant', 'EN', 'fr_CA', 'de', '', 'x-default', 'english'].map(supportedLanguage),
    ).to.deep.equal(['az', 'zh', 'en', 'fr', undefined, undefined, undefined, undefined]);
  });
});
