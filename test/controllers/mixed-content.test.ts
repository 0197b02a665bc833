import { expect } from '@open-wc/testing';
import { isMixedContent } from '../../src/controllers/mixed-content.js';

describe('mixed content', () => {
  it('is an address of http on a page of https', () => {
    expect(isMixedContent(new URL('http://example.org/a.json'), 'https:')).to.equal(true);
  });

  it('is no address of https, and none on a page of http', () => {
    expect(isMixedContent(new URL('https://example.org/a.json'), 'https:')).to.equal(false);
    expect(isMixedContent(new URL('http://example.org/a.json'), 'http:')).to.equal(false);
  });

  for (const host of ['localhost:8000', '127.0.0.1', '[::1]:8000']) {
    it(`is no address of the reader's own machine: ${host}`, () => {
      expect(isMixedContent(new URL(`http://${host}/a.json`), 'https:')).to.equal(false);
    });
  }
});
