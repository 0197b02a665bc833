import { expect } from '@open-wc/testing';
import { needsIsolation } from '../../src/format/direction.js';

describe('what has to be set apart in a line', () => {
  it('is everything in a line from right to left', () => {
    for (const text of ['8,087', 'UNHCR', 'لاجئون'])
      expect(needsIsolation(text, 'rtl'), text).to.be.true;
  });

  it('is what is read from right to left in the other direction', () => {
    for (const text of ['لاجئون', 'UNHCR פליטים', '߀߁', '𞤀𞤣𞤤𞤢𞤥', '𐤀𐤁'])
      expect(needsIsolation(text, 'ltr'), text).to.be.true;
  });

  it('is what sets a direction', () => {
    for (const mark of '\u061C\u200F\u202A\u202B\u202D\u202E\u202C\u2066\u2067\u2068\u2069')
      expect(needsIsolation(`a${mark}b`, 'ltr'), mark.codePointAt(0)!.toString(16)).to.be.true;
  });

  it('is nothing else', () => {
    for (const text of ['8,087', '−3.5%', 'Məcburi köçkünlər', 'Украина', '难民', 'नेपाल', '😀', ''])
      expect(needsIsolation(text, 'ltr'), text).to.be.false;
  });
});
