import { expect } from '@open-wc/testing';
import { documentIn, wordPressSecretIn } from '../../../src/app/embed/parameters.js';
import { frameAddress } from '../../../src/snippet/frame.js';
import { sample } from '../../data/sample.js';

describe('the address of a frame', () => {
  let fragment: string;
  beforeEach(async () => {
    const document = (await sample('azerbaijan-2024')) as Record<string, unknown>;
    const options = { widget: 'funding-donut', lang: 'en', base: 'https://example.org/' };
    fragment = new URL(await frameAddress(document, options)).hash;
  });

  it('has its figures when WordPress has added a secret to it', async () => {
    const figures = await documentIn(fragment);
    expect(figures).to.contain('"funding"');
    expect(await documentIn(`${fragment}#?secret=8D7yVVBzg5`)).to.equal(figures);
  });

  it('tells the secret, and nothing else that stands in its place', () => {
    expect(wordPressSecretIn(`${fragment}#?secret=8D7yVVBzg5`)).to.equal('8D7yVVBzg5');
    expect(wordPressSecretIn('#?secret=8D7yVVBzg5')).to.equal('8D7yVVBzg5');
    expect(wordPressSecretIn(fragment)).to.equal(undefined);
    expect(wordPressSecretIn(`${fragment}#?secret="><script>`)).to.equal(undefined);
  });
});
