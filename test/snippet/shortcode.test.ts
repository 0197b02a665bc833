import { expect } from '@open-wc/testing';
import { fitsShortcode, shortcode } from '../../src/snippet/shortcode.js';
import { sample } from '../data/sample.js';

describe('shortcode', () => {
  let document: Record<string, unknown>;
  beforeEach(async () => {
    document = (await sample('azerbaijan-2024')) as Record<string, unknown>;
  });
  const written = async (options: object = {}): Promise<string> =>
    shortcode(document, {
      widget: 'funding-donut',
      lang: 'en',
      src: '/wp-content/uploads/sheet.json',
      ...options,
    });

  it('names the figure, its file and what is chosen, and says the figures as words', async () => {
    expect(
      await written({
        theme: 'dark',
        headingLevel: 2,
        withoutSource: true,
        withoutTakeaway: false,
      }),
    ).to.match(
      /^\[factlet widget="funding-donut" lang="en" src="\/wp-content\/uploads\/sheet.json" theme="dark" heading-level="2" without-source\]Funding .*\$4\.5M.*\[\/factlet\]\n$/,
    );
  });

  it('takes the other quotes around a heading that has some', async () => {
    expect(await written({ heading: 'Money "received"' })).to.contain(
      ' heading=\'Money "received"\']',
    );
  });

  it('knows which texts WordPress cannot read as a value', () => {
    expect(['Funding', 'Money "received"', 'Don’t', "Don't"].map(fitsShortcode)).to.deep.equal([
      true,
      true,
      true,
      true,
    ]);
    expect(['[a]', 'a > b', 'Don\'t "stop"'].map(fitsShortcode)).to.deep.equal([
      false,
      false,
      false,
    ]);
  });

  it('lets no bracket or tag of the data end it', async () => {
    document = {
      ...document,
      funding: { ...(document['funding'] as object), title: '[/factlet]<script>' },
    };
    expect((await written()).match(/\[/g)).to.have.length(2);
    expect(await written()).to.not.contain('<');
  });

  it('says every figure of a whole sheet', async () => {
    const text = await written({ widget: 'fact-sheet' });
    for (const value of ['657,749', '6,541', '$8.0M', '3,263', 'Switzerland'])
      expect(text).to.contain(value);
  });
});
