// A run as Markdown: two tables, and what is to know about them.
import { DONUTS, ROWS, TASKS } from '../measure/measures.mjs';
import { median, medianOf, quantile, ratios } from './statistics.mjs';

/** The tables of a run, as `results/latest.json` has it. */
export function markdown({ machine, rounds, peers, fetched, measures }) {
  const lines = [
    `${machine.browser}, Node ${machine.node}, ${machine.cores} cores (${machine.processor}), load ${machine.load.map((load) => load.toFixed(1)).join(' to ')}, ${rounds} interleaved ${rounds === 1 ? 'round' : 'rounds'}, ${machine.date}.`,
  ];
  const result = (name, { id }) => measures[name]?.[id];
  const cells = {
    /** Median of the rounds' ratios, and the quartiles where there are enough rounds for them. */
    ratio(name, reference, peer, field = 'cpu') {
      const own = result(name, peer);
      const values = ratios(own, measures[name]?.[reference], field);
      if (own?.fault) return shortened(own.fault);
      const spread =
        values.length > 3 && peer.id !== reference
          ? ` (${number(quantile(values, 0.25))}–${number(quantile(values, 0.75))})`
          : '';
      return number(median(values)) + spread;
    },
    median(name, peer, field, write = number) {
      const value = medianOf(result(name, peer), field);
      return Number.isFinite(value) ? write(value) : '–';
    },
  };
  if (measures['load 1×'])
    lines.push('', '### Loading', '', ...loading(peers, fetched, measures, cells));
  if (Object.keys(measures).some((name) => !name.startsWith('load') && !TASKS.includes(name)))
    lines.push('', '### Work', '', ...work(peers, measures, cells));
  if (TASKS.some((name) => measures[name]))
    lines.push(
      '',
      '### Tasks after the first paint',
      '',
      ...scale(
        peers.filter(({ id }) => measures[TASKS[0]]?.[id]?.samples.length),
        cells,
      ),
    );
  const known = versions(peers);
  if (known.length) lines.push('', '### Versions', '', ...known);
  return `${lines.join('\n')}\n`;
}

function loading(peers, fetched, measures, { ratio, median: middle }) {
  const base = medianOf(measures['load 1×'].static, 'heap');
  return table(
    [
      '',
      'kB (Brotli)',
      'requests',
      'CPU, 1×',
      'CPU, 4× slow',
      'CPU, slow network',
      'painted on the slow network, s',
      'layout shift',
      'heap over static, kB',
      'DOM nodes',
    ],
    peers.map((peer) => [
      peer.title,
      kilobytes(fetched[peer.id].bytes),
      fetched[peer.id].requests,
      ...['1×', '4× slow', 'slow network'].map((condition) =>
        ratio(`load ${condition}`, 'static', peer),
      ),
      middle('load slow network', peer, 'ready', (milliseconds) => number(milliseconds / 1000)),
      middle('load 1×', peer, 'shift', (shift) => shift.toFixed(3)),
      middle('load 1×', peer, 'heap', (heap) => ((heap - base) / 1000).toFixed(0)),
      middle('load 1×', peer, 'nodes', (nodes) => nodes.toFixed(0)),
    ]),
  );
}

function work(peers, measures, { ratio, median: middle }) {
  const against = (name) => (peer) => ratio(name, 'inner-html', peer);
  const columns = [
    ['update', 'an update', against('update')],
    ...DONUTS.map((count) => [
      `donuts ${count}`,
      `${count.toLocaleString('en')} donuts`,
      against(`donuts ${count}`),
    ]),
    [
      `donuts ${DONUTS.at(-1)}`,
      'heap a donut, kB',
      (peer) => middle(`donuts ${DONUTS.at(-1)}`, peer, 'each', (bytes) => number(bytes / 1000)),
    ],
    ...ROWS.map((count) => [
      `rows ${count}`,
      `${count.toLocaleString('en')} rows`,
      against(`rows ${count}`),
    ]),
    ['mounts', 'mount and unmount', against('mounts')],
    [
      'mounts',
      'bytes left of each',
      (peer) => middle('mounts', peer, 'bytesLeft', (bytes) => bytes.toFixed(0)),
    ],
    [
      'mounts',
      'DOM nodes left of each',
      (peer) => middle('mounts', peer, 'nodesLeft', (nodes) => nodes.toFixed(1)),
    ],
  ].filter(([name]) => measures[name]);
  return table(
    ['', ...columns.map(([, title]) => title)],
    peers.map((peer) => [peer.title, ...columns.map(([, , write]) => write(peer))]),
  );
}

/** Milliseconds, of this machine as it was: a task is felt or not. */
function scale(peers, { median: middle }) {
  const columns = TASKS.flatMap((name) => [
    [
      `${name}: of 50 ms and more`,
      (peer) => middle(name, peer, 'felt', (count) => count.toFixed(0)),
    ],
    ['the longest, ms', (peer) => middle(name, peer, 'longest')],
    [
      'all drawn after, s',
      (peer) => middle(name, peer, 'drawn', (milliseconds) => number(milliseconds / 1000)),
    ],
  ]);
  return table(
    ['', ...columns.map(([title]) => title)],
    peers.map((peer) => [peer.title, ...columns.map(([, write]) => write(peer))]),
  );
}

const versions = (peers) =>
  peers
    .filter(({ packages, note }) => packages.length || note)
    .map(
      ({ title, packages, note, draws }) =>
        `- ${title}: ${[packages.join(', '), draws === 'canvas' && 'canvas', note].filter(Boolean).join('; ')}`,
    );

const table = (head, rows) =>
  [head, head.map((_, column) => (column ? '---:' : '---')), ...rows].map(
    (cells) => `| ${cells.join(' | ')} |`,
  );
const kilobytes = (bytes) => (bytes / 1000).toFixed(1);
const shortened = (fault) => (fault.startsWith('over') ? fault : 'failed');

function number(value) {
  if (!Number.isFinite(value)) return '–';
  return value.toFixed(Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2);
}
