import { expect } from '@open-wc/testing';
import { writtenNumber } from '../../../src/app/configurator/written-number.js';
import { formatsFor } from '../../../src/format/formats.js';
import { loadLanguage } from '../../../src/format/languages.js';

describe('a number to its last digit', () => {
  it('is written with the marks of the language, Azerbaijani included', async () => {
    await loadLanguage('az');
    const formats = formatsFor('az');
    expect(writtenNumber(1234.5, formats)).to.equal('1.234,5');
    expect(writtenNumber(4.25, formats)).to.equal('4,25');
    expect(writtenNumber(1234.56, formatsFor('en'))).to.equal('1,234.56');
  });

  it('has no noise of binary fractions', () => {
    expect(writtenNumber(0.1 + 0.2, formatsFor('en'))).to.equal('0.3');
    expect(writtenNumber(4.35 * 100, formatsFor('en'))).to.equal('435');
  });
});
