import { expect } from '@open-wc/testing';
import { loadMessages } from '../../src/messages/index.js';
import { LANGUAGES } from '../../src/language/languages.js';
import { messages as en } from '../../src/messages/en/reader.js';
import { sample } from '../data/sample.js';
import type { Contract } from './contract.js';
import { all, complete, drawn, figureOf, headingOf, place, placed, type Widget } from './page.js';
import { heard, seen } from './reading.js';
import { waitUntil } from './wait.js';

/** Which language a widget speaks, and that it speaks no other. */
export function languageContract({ tag }: Contract): void {
  describe('language', () => {
    let document: Record<string, unknown>;
    beforeEach(async () => {
      document = (await sample('azerbaijan-2024')) as Record<string, unknown>;
    });
    const follows = async (widget: Widget, lang: string): Promise<void> => {
      await waitUntil(() => figureOf(widget)?.lang === lang, `speaks ${lang}`);
      await complete(widget);
    };

    for (const lang of LANGUAGES) {
      it(`speaks ${lang}, and mixes nothing in`, async () => {
        const widget = await drawn(tag, { data: document, lang });
        await follows(widget, lang);
        const own = new Set(words(await loadMessages(lang)));
        const foreign =
          lang === 'en'
            ? []
            : words(en).filter(
                (each) => !own.has(each) && includesWords(withoutForeign(widget), each),
              );
        expect(foreign).to.deep.equal([]);
        expect(seen(widget)).not.to.match(/\{\w+\}|undefined|NaN|\[object/);
        expect(figureOf(widget).dir).to.equal(lang === 'ar' ? 'rtl' : 'ltr');
      });
    }

    it('groups no number with a comma in Azerbaijani', async () => {
      const widget = await drawn(tag, { data: document, lang: 'az' });
      expect(seen(widget)).not.to.match(/\d,\d{3}/);
      expect(heard(widget)).not.to.match(/\d,\d{3}/);
    });

    it('marks texts in another language than its own', async () => {
      const widget = await drawn(tag, {
        data: { ...document, lang: 'az', ...plainTexts(document) },
        lang: 'ru',
      });
      await follows(widget, 'ru');
      const marked = all(widget, '[lang="az"]');
      expect(marked.length).to.be.greaterThan(0);
      for (const each of marked) expect(each.localName).to.match(/^(bdi|span)$/);
      expect(withoutForeign(widget)).not.to.match(/[əƏ]/);
    });

    it('follows the language of the page, and of what is nearer', async () => {
      const within = await place('en');
      const widget = await drawn(tag, { data: document, place: within });
      const english = seen(headingOf(widget));
      within.lang = 'fr';
      await follows(widget, 'fr');
      widget.lang = 'es';
      await follows(widget, 'es');
      widget.removeAttribute('lang');
      await follows(widget, 'fr');
      within.lang = 'en';
      await follows(widget, 'en');
      expect(seen(headingOf(widget))).to.equal(english);
    });

    it('follows the language across shadow roots, and where it is moved', async () => {
      const host = await place('fr');
      const root = host.attachShadow({ mode: 'open' });
      const widget = await drawn(tag, { data: document, place: root });
      await follows(widget, 'fr');
      host.lang = 'ru';
      await follows(widget, 'ru');
      (await place('es')).append(widget);
      await follows(widget, 'es');
      host.lang = 'az';
      root.append(widget);
      await follows(widget, 'az');
    });

    it('speaks the language of the data where the page has none that it knows, and English last', async () => {
      const widget = await drawn(tag, { data: { ...document, lang: 'fr' }, lang: 'de' });
      await follows(widget, 'fr');
      widget.data = { ...document, lang: 'ka' };
      await follows(widget, 'en');
    });

    it('writes a variant as its language', async () => {
      const widget = await drawn(tag, { data: document, lang: 'fr-CH' });
      await waitUntil(() => figureOf(widget)?.lang === 'fr-CH');
      expect(seen(widget)).not.to.match(/\{\w+\}/);
    });

    for (const lang of [
      'en_US',
      '',
      'x-default',
      'zz-',
      'i-klingon',
      '-',
      'en-',
      '*',
      'a'.repeat(200),
    ]) {
      it(`draws on a page in the language "${lang.slice(0, 12)}"`, async () => {
        const widget = await drawn(tag, { data: { ...document, lang: 'en' }, lang });
        expect(figureOf(widget).lang).to.match(/^en/);
        const wrong = await drawn(tag, { data: { ...document, lang }, lang: 'en' });
        expect(figureOf(wrong).lang).to.equal('en');
      });
    }

    it('runs as the page says where that is nearest', async () => {
      const left = await place('ar');
      left.dir = 'ltr';
      const widget = await drawn(tag, { data: document, place: left });
      expect(figureOf(widget).dir).to.equal('ltr');
      left.dir = 'rtl';
      await waitUntil(() => figureOf(widget).dir === 'rtl');
      left.removeAttribute('dir');
      left.lang = 'en';
      await waitUntil(() => figureOf(widget).dir === 'ltr');
    });

    it('runs as its language where the direction of the page is farther than a language', async () => {
      const outer = await place('ar');
      outer.dir = 'rtl';
      outer.insertAdjacentHTML('beforeend', '<div lang="en"></div>');
      const widget = await drawn(tag, { data: document, place: outer.firstElementChild! });
      expect(figureOf(widget).dir).to.equal('ltr');
    });

    it('says its states in the language of the page', async () => {
      const widget = await placed(tag, { data: { version: '1' }, lang: 'az' });
      await waitUntil(() => seen(widget).includes('Burada göstərici verilməyib.'));
    });
  });
}

/** What a widget says in its own language: without the texts that are marked as another's. */
function withoutForeign(widget: Widget): string {
  const { lang } = figureOf(widget);
  const foreign = all(widget, `[lang]:not([lang="${lang}"])`).map(seen).filter(Boolean);
  return foreign.reduce((text, each) => text.replaceAll(each, ' '), seen(widget));
}

/** Sentences and names without places, and the pieces around a place, where they are long enough to tell a language by. */
function words(tree: object): string[] {
  return Object.values(tree).flatMap((value: unknown) =>
    typeof value === 'string'
      ? value
          .split(/\{\w+\}/)
          .map((piece) => piece.replace(/^\W+|\W+$/g, ''))
          .filter((piece) => piece.length > 3)
      : value && typeof value === 'object'
        ? words(value)
        : [],
  );
}

const includesWords = (text: string, piece: string): boolean =>
  new RegExp(`(?<!\\p{L})${piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L})`, 'u').test(
    text,
  );

/** Titles as plain texts, which are in the language of the document. */
const plainTexts = (document: Record<string, unknown>): object =>
  Object.fromEntries(
    ['population', 'funding', 'origins', 'staffing', 'keyFigures', 'donors'].map((section) => [
      section,
      { ...(document[section] as object), title: 'Əsas göstəricilər' },
    ]),
  );
