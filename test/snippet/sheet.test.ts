import { expect } from '@open-wc/testing';
import { contentFor, WIDGETS } from '../../src/snippet/content.js';
import { frameAddress } from '../../src/snippet/frame.js';
import { snippet } from '../../src/snippet/snippet.js';
import { documentIn, frameParameters } from '../../src/app/embed/parameters.js';
import { sample } from '../data/sample.js';

const SECTIONS = ['population', 'origins', 'funding', 'staffing', 'keyFigures', 'donors'];

describe('snippet of a whole sheet', () => {
  let document: Record<string, unknown>;
  beforeEach(async () => {
    document = (await sample('azerbaijan-2024')) as Record<string, unknown>;
  });
  const parsed = async (options: object = {}): Promise<Element> => {
    const text = await snippet(document, {
      widget: 'fact-sheet',
      lang: 'en',
      base: '/',
      ...options,
    });
    return new DOMParser()
      .parseFromString(text.split('\n')[1]!, 'text/html')
      .querySelector('factlet-fact-sheet')!;
  };

  it('holds the whole document', async () => {
    const tag = await parsed();
    expect(JSON.parse(tag.getAttribute('data')!)).to.deep.equal(document);
    expect(tag.querySelectorAll('[itemtype="https://schema.org/Dataset"]')).to.have.length(
      SECTIONS.length,
    );
  });

  it('has the words of every figure, each one level below the sheet', async () => {
    const tag = await parsed({ headingLevel: 3 });
    expect(Array.from(tag.querySelectorAll('h3'), ({ textContent }) => textContent)).to.deep.equal([
      'Azerbaijan',
    ]);
    expect(tag.querySelectorAll('h4')).to.have.length(SECTIONS.length);
    for (const value of ['657749', '6541', '8000000', '22', '3263'])
      expect(tag.querySelector(`data[value="${value}"]`), value).to.exist;
  });

  it('leaves out what the document does not have, and is nothing without a figure', async () => {
    const rest = Object.fromEntries(
      Object.entries(document).filter(([name]) => name !== 'donors' && name !== 'staffing'),
    );
    const { words } = await contentFor(rest, { widget: 'fact-sheet', lang: 'en', base: '/' });
    expect(words.html).to.not.contain('National staff');
    const nothing = await contentFor(
      { version: '1', country: 'AZ' },
      { widget: 'fact-sheet', lang: 'en', base: '/' },
    ).catch((error: Error) => error);
    expect(nothing).to.be.instanceOf(RangeError);
  });

  it('is an address of the frame too, which has the same document', async () => {
    const address = new URL(
      await frameAddress(document, {
        widget: 'fact-sheet',
        lang: 'ar',
        base: 'https://example.org/factlet',
      }),
    );
    expect(address.pathname).to.equal('/factlet/embed/index.html');
    expect(frameParameters(address.search)?.tag).to.equal('factlet-fact-sheet');
    expect(JSON.parse((await documentIn(address.hash))!)).to.deep.equal(document);
  });

  it('names what there is where a widget is not known', async () => {
    const error: Error = (await contentFor(document, {
      widget: 'pie',
      lang: 'en',
      base: '/',
    }).catch((reason: Error) => reason)) as Error;
    expect(error.message).to.contain(WIDGETS.join(', '));
  });
});
