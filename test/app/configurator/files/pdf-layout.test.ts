import { expect } from '@open-wc/testing';
import { pageText } from '../../../../src/app/configurator/files/pdf/page-text.js';
import type { Run } from '../../../../src/app/configurator/files/pdf/runs.js';

/** A run whose letters are half as wide as they are high. */
const run = (text: string, left: number, baseline: number, size = 10): Run => ({
  text,
  left,
  right: left + text.length * size * 0.5,
  baseline,
  size,
});

/** Words of a line with a space between them. */
const words = (text: string, left: number, baseline: number, size = 10): Run[] => {
  let at = left;
  return text.split(' ').map((word) => {
    const each = run(word, at, baseline, size);
    at = each.right + size * 0.28;
    return each;
  });
};

/** The same, as Arabic stands on a page: the first word on the right. */
const fromRight = (texts: readonly string[], right: number, baseline: number): Run[] => {
  let at = right;
  return texts.map((text) => {
    const left = at - text.length * 5;
    at = left - 2.8;
    return run(text, left, baseline);
  });
};

const lines = (runs: readonly Run[]): string[] =>
  pageText(runs)
    .text.split('\n')
    .filter((line) => line !== '');

const prose = (left: number, from: number, name: string): Run[] =>
  [0, 1, 2, 3].flatMap((row) =>
    words(`${name} ${'abcd'[row] ?? ''} goes on`, left, from + row * 12),
  );

const CASES: readonly (readonly [string, readonly Run[], readonly string[]])[] = [
  [
    'joins words of one line, and no letters of two',
    [run('Refu', 0, 20), run('gees', 20, 20), run('8,087', 43, 20)],
    ['Refugees 8,087'],
  ],
  [
    'keeps a raised and smaller mark off the number before it',
    [...words('Ukraine 6,541', 0, 20), run('1', 64, 16, 6)],
    ['Ukraine 6,541¹'],
  ],
  [
    'keeps several marks, letters and stars off their words',
    [
      ...words('Refugees', 0, 20),
      run('1,2', 40, 16, 6),
      ...words('Others', 0, 60),
      run('a', 30, 56, 6),
      ...words('Chad', 0, 100),
      run('*', 20, 96, 6),
    ],
    ['Refugees¹,²', 'Others(a)', 'Chad*'],
  ],
  [
    'never joins digits of another size or from above the line',
    [run('6,541', 0, 20), run('1', 25, 20, 6), run('224', 0, 60), run('3', 15, 57.9)],
    ['6,541\t1', '224\t3'],
  ],
  [
    'reads a number once that is drawn twice, as bold ones and shadows are',
    [run('224', 0, 20), run('224', 0.6, 20.4), run('224', 100, 20)],
    ['224', '224'],
  ],
  [
    'never joins digits that stand over each other',
    [run('224', 0, 20), run('513', 10, 20)],
    ['224\t513'],
  ],
  [
    'joins thousands over a narrow space, and no two cells over a wide one',
    [run('657', 0, 20), run('749', 17.8, 20), run('12', 0, 60), run('345', 16, 60)],
    ['657 749', '12\t345'],
  ],
  [
    'reads two columns one after the other',
    [...prose(0, 20, 'left'), ...prose(200, 20, 'right')],
    [...'abcd']
      .map((row) => `left ${row} goes on`)
      .concat([...'abcd'].map((row) => `right ${row} goes on`)),
  ],
  [
    'reads what stands over both columns before them, and what stands under them last',
    [
      ...words('A heading over the whole width of the page and more', 0, 20),
      ...prose(0, 60, 'left'),
      ...prose(200, 60, 'right'),
      ...words('A footnote under the whole width of the page and more', 0, 140),
    ],
    [
      'A heading over the whole width of the page and more',
      ...[...'abcd'].map((row) => `left ${row} goes on`),
      ...[...'abcd'].map((row) => `right ${row} goes on`),
      'A footnote under the whole width of the page and more',
    ],
  ],
  [
    'keeps a table’s names beside their numbers',
    ['Ukraine', 'Syria', 'Iraq', 'Sudan'].flatMap((name, row) => [
      run(name, 0, 20 + row * 14),
      run(String(100 + row), 150, 20 + row * 14),
    ]),
    ['Ukraine\t100', 'Syria\t101', 'Iraq\t102', 'Sudan\t103'],
  ],
  [
    'keeps two years of one row together, whatever stands above and below',
    [
      ...['Ukraine', 'Syria', 'Iraq'].flatMap((name, row) => [
        run(name, 0, 20 + row * 80),
        run(String(100 + row), 60, 20 + row * 80),
        run(String(200 + row), 90, 20 + row * 80),
        run('Text', 90, 60 + row * 80),
      ]),
    ],
    ['Ukraine\t100\t200', 'Text', 'Syria\t101\t201', 'Text', 'Iraq\t102\t202', 'Text'],
  ],
  [
    'leaves a number that is far from the name beside it in a line of its own',
    ['Ukraine', 'Syria'].flatMap((name, row) => [
      run(name, 0, 20 + row * 14),
      run(String(100 + row), 400, 20 + row * 14),
    ]),
    ['Ukraine', '100', 'Syria', '101'],
  ],
  [
    'gives a number the label right below it',
    [
      run('8,087', 0, 40, 20),
      run('Refugees', 5, 54),
      run('224', 200, 40, 20),
      ...words('Asylum seekers', 190, 54),
    ],
    ['8,087 Refugees', '224 Asylum seekers'],
  ],
  [
    'gives a number the label of two lines, and the one right above it',
    [
      run('657', 0, 40, 20),
      ...words('Internally displaced', 0, 54),
      run('people', 10, 65),
      ...words('National staff', 200, 130),
      run('22', 210, 144, 14),
    ],
    ['657 Internally displaced people', '22 National staff'],
  ],
  [
    'gives an amount and its share one label',
    [run('$4.5M', 0, 40, 12), run('Received', 0, 52), run('56%', 0, 64)],
    ['$4.5M Received 56%'],
  ],
  [
    'gives no number to a label that is between two',
    [run('8,087', 0, 40), run('Refugees', 0, 52), run('224', 0, 64)],
    ['8,087', 'Refugees', '224'],
  ],
  [
    'takes the heading of a column of numbers for no label',
    [run('Refugees', 0, 20), run('6,541', 0, 34), run('1,106', 0, 48), run('271', 0, 62)],
    ['Refugees', '6,541', '1,106', '271'],
  ],
  [
    'doesn’t give a heading the number beside it that has a label of its own',
    [run('Refugees', 0, 40), run('224', 120, 40, 12), run('Women', 120, 52)],
    ['Refugees', '224', 'Women'],
  ],
  [
    'begins a sentence with the large number before it',
    [run('155', 0, 40, 14), ...words('signs in 2024 were', 32, 40), ...words('put up.', 32, 51)],
    ['155\tsigns in 2024 were', 'put up.'],
  ],
  [
    'joins a word that was parted at the end of its line, and no number',
    [
      ...words('the displa\u2010', 0, 20),
      ...words('ced people', 0, 32),
      ...words('12\u2010', 0, 80),
      run('34', 0, 92),
    ],
    ['the displaced', 'people', '12\u2010', '34'],
  ],
  [
    'reads Arabic from the right, with its numbers as they are',
    [...fromRight(['اللاجئون', '8,087'], 300, 20), ...fromRight(['التمويل', '٢٢٤'], 300, 60)],
    ['اللاجئون 8,087', 'التمويل ٢٢٤'],
  ],
  [
    'turns brackets round in Arabic, and keeps Latin words in their order',
    [
      ...fromRight(['السكان', '(2024)'], 300, 20),
      ...fromRight(['المصدر'], 305, 60),
      ...words('CC BY 4.0', 232, 60),
    ],
    ['السكان (2024)', 'المصدر CC BY 4.0'],
  ],
];

describe('the text of a PDF’s page', () => {
  for (const [name, runs, expected] of CASES)
    it(name, () => {
      expect(lines(runs)).to.deep.equal(expected);
      // The order in which a PDF draws is not that in which it is read.
      expect(lines(runs.toReversed())).to.deep.equal(expected);
    });

  it('parts what belongs to different parts of a page by blank lines', () => {
    const { text } = pageText([...prose(0, 20, 'left'), ...prose(200, 20, 'right')]);
    expect(text).to.contain('left d goes on\n\n\n\nright a goes on');
  });

  it('says where each line stands, and nothing of blank ones', () => {
    const { text, places } = pageText([...words('Refugees 8,087', 20, 100), run('224', 20, 200)]);
    expect(text.split('\n')).to.deep.equal(['Refugees 8,087', '', '', '', '224']);
    expect(places.map((place) => place && [place.left, place.right, place.bottom])).to.deep.equal([
      [20, 87.8, 100],
      ...[undefined, undefined, undefined],
      [20, 35, 200],
    ]);
    expect(places[0]!.top).to.be.within(90, 95);
  });

  it('keeps the place of a line from which a parted word was taken', () => {
    const { text, places } = pageText([
      ...words('people dis\u2010', 20, 100),
      ...words('placed by war', 20, 112),
    ]);
    expect(text.split('\n')).to.deep.equal(['people displaced', 'by war']);
    expect(places.map((place) => place?.bottom)).to.deep.equal([100, 112]);
  });
});
