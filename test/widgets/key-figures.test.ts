import { expect } from '@open-wc/testing';
import '../../src/widgets/key-figures/key-figures.define.js';
import { loadMessages } from '../../src/messages/index.js';
import { sample } from '../data/sample.js';
import { widgetContract } from '../support/contract.js';
import { all, drawn, type Widget } from '../support/page.js';
import { heard, plain, seen } from '../support/reading.js';

const TAG = 'factlet-key-figures';

widgetContract({
  tag: TAG,
  sample: 'azerbaijan-2024',
  section: 'keyFigures',
  texts: ['2,084 internally displaced people benefited', '155', '40', '21', '3,263', 'Highlights'],
  partly: {
    version: '1',
    keyFigures: {
      items: [
        { text: 'people', value: 20 },
        { text: 'others', value: '1,234' },
      ],
    },
  },
});

describe('<factlet-key-figures>', () => {
  const items = (rows: readonly object[], lang = 'en'): Promise<Widget> =>
    drawn(TAG, { lang, data: { version: '1', country: 'AZ', keyFigures: { items: rows } } });
  const sentences = (widget: Widget): string[] => all(widget, 'li').map(heard);

  it('reads as one sentence, in one paragraph, that the number begins', async () => {
    const widget = await drawn(TAG, { data: await sample('kenya-2019-05') });
    expect(sentences(widget)).to.deep.equal([
      '83,600 returns to Somalia since 2014',
      '921 new arrivals in April',
    ]);
    for (const item of all(widget, 'li')) {
      expect(item.querySelectorAll('p')).to.have.length(1);
      expect(plain(item.querySelector('p')!.textContent ?? '')).to.equal(heard(item));
    }
  });

  it('puts the number where the sentence says', async () => {
    const widget = await items([
      { value: 21, text: 'In 2024, {value} people became citizens.' },
      { value: 5, text: '{value} schools' },
      { value: 7, text: 'Boards: {value}' },
    ]);
    expect(sentences(widget)).to.deep.equal([
      'In 2024, 21 people became citizens.',
      '5 schools',
      'Boards: 7',
    ]);
    expect(all(widget, 'li > p').map(({ textContent }) => plain(textContent ?? ''))).to.deep.equal(
      sentences(widget),
    );
  });

  it('reads in Azerbaijani, Arabic and Chinese as a sentence', async () => {
    const data = await sample('azerbaijan-2024');
    expect(sentences(await drawn(TAG, { data, lang: 'az' }))[0]).to.match(
      /^2\.084 məcburi köçkün 2024-cü ilin/,
    );
    expect(sentences(await drawn(TAG, { data, lang: 'ar' }))[0]).to.match(
      /^استفاد 2,084 من النازحين/,
    );
    expect(sentences(await drawn(TAG, { data, lang: 'zh' }))[0]).to.match(
      /^2024年上半年，2,084名境内/,
    );
  });

  it('writes percentages as the language does', async () => {
    const widget = await drawn(TAG, { data: await sample('jordan-2019-06') });
    expect(sentences(widget)).to.deep.equal([
      '57 nationalities of refugees',
      '84% in urban areas',
      '16% in three camps',
      'about 32,700 families with cash assistance each month',
      'over 138,000 work permits for Syrians since 2016',
    ]);
    expect(
      sentences(await items([{ value: 84, unit: '%', text: 'en ville' }], 'fr')),
    ).to.deep.equal(['84 % en ville']);
  });

  it('keeps a unit beside its number, on one line', async () => {
    const widget = await items([{ value: 1600000000, unit: 'litres', text: 'of water' }]);
    expect(all(widget, 'li')[0]!.textContent).to.match(/1,600,000,000\u00a0litres/);
  });

  it('keeps what is said of a number in the words of the language', async () => {
    const widget = await drawn(TAG, { data: await sample('ukraine-2025-09'), lang: 'ru' });
    const { qualifiers } = await loadMessages('ru');
    expect(sentences(widget)[2]).to.equal(
      plain(`${qualifiers.over.replace('{n}', '43 тыс.')} домов после ремонта`),
    );
    expect(sentences(widget)[1]).to.include(plain(qualifiers.about.replace('{n}', '2,2 млн')));
    expect(sentences(widget)[0])
      .to.include('1,6 млрд $')
      .and.not.to.match(/1.?600/);
  });

  it('tells what a figure was before, and its date', async () => {
    const widget = await drawn(TAG, { data: await sample('kazakhstan-2019') });
    expect(sentences(widget)[0]).to.equal(
      '106,489 people in all Previous figure (2018): 88,419; change (calculated): +18,070 2019',
    );
    expect(sentences(widget))
      .to.include('nearly 400 people with citizenship confirmed')
      .and.to.include('100% with primary health care');
  });

  it('shows a sentence without a number, a number without a sentence and zero', async () => {
    const widget = await items([
      { value: null, text: 'people' },
      { value: 4 },
      { value: 0, text: 'returns' },
    ]);
    expect(sentences(widget)).to.deep.equal([
      'not provided people',
      '4 name not given',
      '0 returns',
    ]);
  });

  it('marks a sentence in another language', async () => {
    const widget = await drawn(TAG, {
      data: {
        version: '1',
        lang: 'fr',
        keyFigures: {
          items: [
            { value: 3, text: 'réfugiés' },
            { value: 4, text: 'à {value} ans' },
          ],
        },
      },
      lang: 'en',
    });
    expect(all(widget, 'li [lang="fr"]').map(seen)).to.deep.equal(['réfugiés', 'à', 'ans']);
  });

  it('keeps the order of the data, and numbers side by side as people count them', async () => {
    const widget = await drawn(TAG, { data: await sample('zambia-2022-02') });
    expect(sentences(widget)).to.have.length(6);
    expect(sentences(widget)[3]).to.equal('12,404 (estimate) self-settled');
  });
});
