// What the bench makes of its samples. It runs by itself (`npm run bench`), never in the tests.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { options } from '../../bench/options.mjs';
import { markdown } from '../../bench/report/markdown.mjs';
import { plot } from '../../bench/report/plot.mjs';
import { median, quantile, ratios } from '../../bench/report/statistics.mjs';

const samples = (...values) => ({ samples: values.map((cpu, round) => ({ round, cpu })) });

test('a ratio is that of one round, so that a slow spell of the machine cancels out', () => {
  assert.deepEqual(ratios(samples(20, 200, 20), samples(10, 100, 10), 'cpu'), [2, 2, 2]);
});

test('a round that one of the two lacks counts for none', () => {
  const lacking = { samples: [{ round: 1, cpu: 30 }] };
  assert.deepEqual(ratios(lacking, samples(99, 10), 'cpu'), [3]);
  assert.deepEqual(ratios(samples(20, 20), { samples: [] }, 'cpu'), []);
});

test('medians and quartiles lie between the values', () => {
  assert.equal(median([3, 1, 2]), 2);
  assert.equal(median([1, 2]), 1.5);
  assert.equal(quantile([0, 1, 2, 3, 4], 0.25), 1);
  assert.ok(Number.isNaN(median([])));
});

test('options name what they don’t know', () => {
  assert.throws(() => options(['--peers', 'excel']), /--peers doesn't know excel/);
  assert.throws(() => options(['--only', 'load,luck']), /--only doesn't know luck/);
  assert.throws(() => options(['--rounds', '0']), /--rounds is a whole number/);
  assert.deepEqual(
    options(['--peers', 'chartjs']).peers.map(({ id }) => id),
    ['static', 'inner-html', 'chartjs'],
    'with the floors that ratios are to',
  );
});

const peer = (id, title) => ({ id, title, draws: 'svg', packages: [] });
const run = {
  machine: {
    browser: 'Chromium',
    node: 'v20',
    cores: 2,
    processor: 'one',
    load: [1, 2],
    date: '2026-01-01',
  },
  rounds: 2,
  peers: [peer('static', 'Static'), peer('inner-html', 'Plain'), peer('factlet', 'A & B')],
  fetched: {
    static: { bytes: 0, requests: 0 },
    'inner-html': { bytes: 1200, requests: 1 },
    factlet: { bytes: 30_000, requests: 8 },
  },
  measures: {
    'load 1×': { static: samples(10, 10), 'inner-html': samples(11, 11), factlet: samples(25, 25) },
    'load 4× slow': {
      static: samples(10, 10),
      'inner-html': samples(11, 11),
      factlet: samples(20, 20),
    },
    update: {
      static: samples(),
      'inner-html': samples(2, 2),
      factlet: { samples: [], fault: 'over 45 s' },
    },
  },
};

test('the report has a row a peer, a dash for what wasn’t measured, and says where a peer took too long', () => {
  const row = (text, title) => text.split('\n').filter((line) => line.startsWith(`| ${title} |`));
  const [loading, work] = row(markdown(run), 'A & B');
  assert.match(loading, /\| 30\.0 \| 8 \| 2\.50 \| 2\.00 \| – \|/);
  assert.match(work, /over 45 s/);
  assert.ok(!markdown(run).includes('NaN'));
});

test('the plot has a dot and a name a peer, and is well-formed', () => {
  const drawing = plot(run);
  assert.equal(drawing.match(/<circle/g).length, 3);
  assert.ok(drawing.includes('A &#38; B') && !drawing.includes('NaN'));
  assert.equal(plot({ ...run, measures: {} }), undefined);
});
