import { expect } from '@open-wc/testing';
import { unzipSync, strFromU8 } from 'fflate';
import {
  packLanguages,
  pressPack,
} from '../../../../src/app/configurator/take-away/press-pack/press-pack.js';
import { altText } from '../../../../src/download/alt-text.js';
import { loadLocaleAndNames } from '../../../../src/locale/locale.js';
import { figuresIn } from '../../../../src/snippet/figures.js';
import { sample } from '../../../data/sample.js';

type Files = Record<string, Uint8Array>;

async function packOf(draft: Record<string, unknown>): Promise<Files> {
  const place = document.createElement('div');
  document.body.append(place);
  try {
    const blob = await pressPack(draft, {}, place.attachShadow({ mode: 'open' }));
    return unzipSync(new Uint8Array(await blob.arrayBuffer()));
  } finally {
    place.remove();
  }
}

/** The numbers of a text as they are written, without the marks around them. */
const numbersIn = (text: string): string[] =>
  text.match(/\d+(?:[.,\u00A0\u202F٬٫]\d+)*/g)?.map((each) => each.trim()) ?? [];

const texts = (files: Files, pattern: RegExp): string[] =>
  Object.entries(files).flatMap(([name, bytes]) => (pattern.test(name) ? [strFromU8(bytes)] : []));

describe('the press pack', () => {
  let draft: Record<string, unknown>;
  let files: Files;
  before(async function () {
    this.timeout(60_000);
    draft = (await sample('azerbaijan-2024')) as Record<string, unknown>;
    // Nine languages would take a minute.
    draft = JSON.parse(
      JSON.stringify(draft, (_key, value: unknown) =>
        typeof value === 'object' && value !== null && 'fr' in value && 'az' in value
          ? Object.fromEntries(
              Object.entries(value).filter(([lang]) => ['az', 'en', 'ar'].includes(lang)),
            )
          : value,
      ),
    ) as Record<string, unknown>;
    files = await packOf(draft);
  });

  it('has a folder for each language of the sheet, with all that it is published with', () => {
    expect(packLanguages(draft).toSorted()).to.deep.equal(['ar', 'az', 'en']);
    const names = Object.keys(files);
    expect(names).to.include('fact-sheet-azerbaijan-2024.json');
    for (const lang of ['az', 'en', 'ar']) {
      const own = names.filter((name) => name.startsWith(`${lang}/`));
      for (const extension of ['csv', 'html', 'alt.txt', 'post.txt', 'png', 'svg'])
        expect(own).to.include(`${lang}/fact-sheet-azerbaijan-2024.${lang}.${extension}`);
      for (const extension of ['png', 'svg', 'wide.png', 'square.png'])
        expect(own).to.include(`${lang}/funding-azerbaijan-2024-09.${lang}.${extension}`);
    }
    expect(new Set(names.map((name) => name.split('/')[0]))).to.have.property('size', 4);
  });

  it('has the data to the letter', () => {
    expect(JSON.parse(strFromU8(files['fact-sheet-azerbaijan-2024.json']!))).to.deep.equal(draft);
  });

  it('has no number that a figure doesn’t have, and each that it has, in every language', async () => {
    for (const lang of ['az', 'en', 'ar']) {
      const locale = await loadLocaleAndNames(lang, 'az');
      const figures = figuresIn(draft, locale);
      const own = figures.map(({ view }) => altText(view, locale)).join('\n');
      const expected = new Set(numbersIn(own));
      const [post = '', alt = '', sheet = ''] = [
        /post\.txt$/,
        /alt\.txt$/,
        /fact-sheet.*\.svg$/,
      ].map((pattern) =>
        texts(
          Object.fromEntries(Object.entries(files).filter(([name]) => name.startsWith(`${lang}/`))),
          pattern,
        ).join('\n'),
      );
      for (const { view } of figures) expect(alt).to.contain(altText(view, locale));
      const drawn = numbersIn(
        [...sheet.matchAll(/<text[^>]*>(.*?)<\/text>/gs)]
          .map(([, inner = '']) => inner.replace(/<[^>]*>/g, ''))
          .join('\n'),
      );
      for (const number of expected) {
        // The year of the sheet's own date stands in its head.
        expect(drawn, `${lang}: ${number}`).to.include(number);
      }
      const dates = numbersIn(
        figures.map(({ view }) => view.source?.sentence.map(String).join('') ?? '').join(' '),
      );
      for (const number of numbersIn(post))
        expect([...expected, ...dates, ...numbersIn(sheet)], `${lang}: ${number}`).to.include(
          number,
        );
    }
  });

  it('has pictures of the sizes that networks ask for', async () => {
    for (const [name, width, height] of [
      ['az/funding-azerbaijan-2024-09.az.wide.png', 1200, 630],
      ['az/funding-azerbaijan-2024-09.az.square.png', 1080, 1080],
    ] as const) {
      const bitmap = await createImageBitmap(new Blob([files[name]! as Uint8Array<ArrayBuffer>]));
      expect([bitmap.width, bitmap.height]).to.deep.equal([width, height]);
    }
  });

  it('has a page to print that names its pictures, and reads from the right in Arabic', () => {
    const page = new DOMParser().parseFromString(
      strFromU8(files['ar/fact-sheet-azerbaijan-2024.ar.html']!),
      'text/html',
    );
    expect(page.documentElement).to.include({ lang: 'ar', dir: 'rtl' });
    const images = Array.from(page.images);
    expect(images).to.have.length(6);
    for (const image of images) {
      expect(files).to.have.property(`ar/${image.getAttribute('src')!}`);
      expect(image.alt).to.match(/\p{L}/u);
    }
    expect(page.querySelector('script, link, [style]')).to.equal(null);
  });
});
