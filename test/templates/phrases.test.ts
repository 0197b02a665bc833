import { expect } from '@open-wc/testing';
import { frameView } from '../../src/views/frame-view.js';
import { numberText, numberView } from '../../src/views/numbers.js';
import type { Locale } from '../../src/locale/locale.js';
import { date, name, phrase, sectionLines, sentence } from '../../src/views/phrases.js';
import { rowView } from '../../src/views/rows.js';
import { plain } from '../support/reading.js';
import { speaking, told } from '../support/speech.js';

describe('phrases', () => {
  let english: Locale;
  let french: Locale;
  before(async () => {
    english = await speaking('en', 'az');
    french = await speaking('fr', 'en');
  });

  it("take the text in the reader's language, else in the document's, else in any", () => {
    expect(phrase({ az: 'Bir', en: 'One' }, english)).to.deep.equal({ text: 'One' });
    expect(phrase({ fr: 'Un', az: 'Bir' }, english)).to.deep.equal({ text: 'Bir', lang: 'az' });
    expect(phrase({ fr: 'Un', es: 'Uno' }, english)).to.deep.equal({ text: 'Un', lang: 'fr' });
  });

  it("take a variant of the reader's language, and the exact one first", () => {
    expect(phrase({ 'en-GB': 'Colour' }, english).text).to.equal('Colour');
    expect(phrase({ 'en-GB': 'Colour', en: 'Color' }, english).text).to.equal('Color');
    expect(phrase({ EN: 'One' }, english).lang).to.equal(undefined);
  });

  it('know the language of a plain text from the document', () => {
    expect(phrase('Bir', english)).to.deep.equal({ text: 'Bir', lang: 'az' });
    expect(plain(JSON.stringify(phrase('One', { ...french, dataLang: 'fr-CH' })))).to.equal(
      '{"text":"One"}',
    );
    expect(phrase('One', { ...french, dataLang: undefined }).lang).to.equal(undefined);
  });

  it("name by the author's label in the reader's language, then by the code, then by a label in another", () => {
    expect(name({ en: 'Republic of Korea' }, 'South Korea', english).text).to.equal(
      'Republic of Korea',
    );
    expect(name({ az: 'Koreya Respublikası' }, 'South Korea', english)).to.deep.equal({
      text: 'South Korea',
    });
    expect(name({ az: 'Koreya Respublikası' }, undefined, english)).to.deep.equal({
      text: 'Koreya Respublikası',
      lang: 'az',
    });
    expect(name('Korea', 'South Korea', english)).to.deep.equal({ text: 'Korea', lang: 'az' });
    expect(name(undefined, undefined, english).text).to.equal('name not given');
  });

  it('never look up what every object has', () => {
    expect(phrase({ fr: 'Un' }, { ...english, lang: 'constructor' }).text).to.equal('Un');
  });

  it('set names and numbers apart in a sentence', () => {
    expect(sentence('{name}: {n}.', { name: { text: 'A', lang: 'fr' }, n: '4' })).to.deep.equal([
      { text: 'A', lang: 'fr' },
      ': ',
      { text: '4' },
      '.',
    ]);
    expect(told(sentence({ one: '{n} row', other: '{n} rows' }, { n: '1' }, 'one'))).to.equal(
      '1 row',
    );
    expect(told(sentence('{n}', { n: 'A {n} $& {x}' }))).to.equal('A {n} $& {x}');
  });

  it("write a date in the reader's language, and keep what is none", () => {
    expect(date('2024-09', english).text).to.equal('September 2024');
    expect(date('2024-09', french).text).to.equal('septembre 2024');
    expect(date('mid-2024', english).text).to.equal('mid-2024');
    expect(date('2024', english)).to.deep.equal({ text: '2024' });
    expect(date('30 FEBRUARY 2021', english)).to.deep.equal({
      text: '30 FEBRUARY 2021',
      lang: 'az',
    });
    expect(date({ az: '2024-cü il', en: '2024-09' }, english).text).to.equal('September 2024');
  });

  it('say of a number what the data says of it', () => {
    expect(numberView({ value: null }, english)).to.equal(undefined);
    expect(numberText(numberView({ value: 0 }, english)!)).to.equal('0');
    expect(numberText(numberView({ value: 1200, qualifier: 'about' }, english)!)).to.equal(
      'about 1,200',
    );
    expect(numberText(numberView({ value: 1200, qualifier: 'estimate' }, english)!)).to.equal(
      '1,200 (estimate)',
    );
    expect(plain(numberText(numberView({ value: 1200, qualifier: 'over' }, french)!))).to.match(
      /1 200/,
    );
  });

  it("tell a value of the page's author from fetched ones", () => {
    const { details } = rowView(
      { value: 1, label: 'A', authored: true, asOf: '2025' },
      undefined,
      english,
      { around: {} },
    );
    expect(details.map(({ sentence: each }) => told(each))).to.deep.equal([
      'figure given by the author of this page',
      '2025',
    ]);
  });

  it('tell a change with its sign, its date, or that there is none', () => {
    const change = (
      value: number | null,
      previous: { value: number; asOf?: string },
    ): (string | undefined)[] =>
      rowView({ value, label: 'A', previous }, undefined, english, { around: {} }).details.map(
        ({ sentence: each }) => told(each),
      );
    expect(change(10, { value: 8 })).to.deep.equal(['Previous figure: 8; change (calculated): +2']);
    expect(change(8, { value: 10, asOf: '2023' })).to.deep.equal([
      'Previous figure (2023): 10; change (calculated): \u22122',
    ]);
    expect(change(8, { value: 8 })).to.deep.equal([
      'Previous figure: 8; change (calculated): no change',
    ]);
    expect(change(null, { value: 8 })).to.deep.equal(['Previous figure: 8']);
  });

  it("name the whole that a row is a part of by its key in the reader's language, or as it is written", () => {
    const whole = (partOf: string, speech: Locale): string | undefined =>
      told(
        rowView({ value: 1, label: 'A', partOf }, undefined, speech, { around: {} }).details[0]!
          .sentence,
      );
    expect(whole('refugees', { ...english, dataLang: 'en' })).to.equal('part of: Refugees');
    expect(whole('idps', english)).to.equal('part of: Internally displaced people');
    expect(whole('idps', french)).to.include(french.messages.groups.idps);
    expect(whole('required', english)).to.equal('part of: Required');
    expect(whole('The Cairo programme', english)).to.equal('part of: The Cairo programme');
    expect(whole('constructor', english)).to.equal('part of: constructor');
  });

  it('frame a figure with its date, note and source', () => {
    const view = frameView(
      {
        asOf: '2024-09',
        note: { en: 'Rounded' },
        source: { text: { en: 'Us' }, url: 'https://example.org/' },
      },
      'Funding',
      english,
    );
    expect([
      view.heading.text,
      told(view.asOf),
      view.notes.map(told),
      told(view.source?.sentence),
      view.source?.url,
    ]).to.deep.equal([
      'Funding',
      'September 2024',
      ['Note: Rounded'],
      'Source: Us',
      'https://example.org/',
    ]);
    expect(frameView({}, 'Funding', english)).to.deep.include({
      notes: [],
      source: undefined,
      asOf: undefined,
    });
    expect(
      told(
        frameView({ source: { url: 'https://example.org/' } }, 'Funding', english).source?.sentence,
      ),
    ).to.equal('Source: https://example.org/');
  });

  it('say of a part of a section only what is its own', () => {
    expect(sectionLines({}, english)).to.deep.equal([]);
    expect(
      sectionLines({ asOf: '2024', note: { en: 'N' } }, english).map(({ sentence: each }) =>
        told(each),
      ),
    ).to.deep.equal(['2024', 'Note: N']);
  });
});
