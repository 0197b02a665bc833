import type { Difference } from '../edition/compare.js';
import type { Figure } from '../edition/place.js';
import type { Review } from '../edition/remarks.js';
import { changeInWords, datesText, figureText, placeName } from '../views/edition-words.js';
import type { Locale } from '../locale/locale.js';
import { padEnd, padStart, widthOf } from './width.js';

/** As in other tools that compare: what came, what went, what is another. */
const MARKS: Readonly<Record<Difference['status'], string>> = {
  added: '+',
  gone: '-',
  changed: '~',
  same: ' ',
};

/** A comparison in aligned lines, section by section; what is the same only where `all` is true. */
export function comparisonText(
  { differences, pairs }: Review,
  locale: Locale,
  all: boolean,
): readonly string[] {
  const shown = differences.filter(({ status }) => all || status !== 'same');
  const cells = new Map(shown.map((difference) => [difference, cellsOf(difference, locale)]));
  const widest = [0, 1, 2].map((column) =>
    Math.max(0, ...[...cells.values()].map((row) => widthOf(row[column] ?? ''))),
  );
  const sections = pairs.flatMap(({ before, now }) => {
    const place = now ?? before;
    const rows = shown.filter(({ trail }) => trail[0] === place);
    if (!place || !rows.length) return [];
    const dates = datesText(before, now, locale);
    return [
      placeName(place, locale) + (dates && ` (${dates})`),
      ...rows.map((row) => lineOf(row, cells.get(row) ?? [], widest)),
      '',
    ];
  });
  return [...sections, summary(differences)];
}

type Cells = readonly string[];

/** Name, the number before, the number now, and the change. */
function cellsOf({ trail, before, now, change }: Difference, locale: Locale): Cells {
  const name = trail.slice(1).map((place) => placeName(place, locale));
  const share = (now ?? before)?.name === 'share' && !/percent/.test(trail.at(-1)?.field ?? '');
  return [
    name.join(' › ') + (share ? ' (%)' : ''),
    before ? figureText(before, locale) : '',
    now ? figureText(now, locale) : '',
    change && before && now ? changeText(change, before, now, locale) : '',
  ];
}

function changeText(by: number, before: Figure, now: Figure, locale: Locale): string {
  const words = changeInWords(by, now, locale);
  if (now.counts === 'share' || !before.value) return words;
  const percent = locale.formats.share((100 * Math.abs(by)) / before.value);
  const sign = percent.startsWith('<') ? '' : by > 0 ? '+' : '\u2212';
  return `${words} (${sign}${percent})`;
}

function lineOf({ status }: Difference, cells: Cells, widest: readonly number[]): string {
  const [name = '', before = '', now = '', change = ''] = cells;
  const [nameWidth = 0, beforeWidth = 0, nowWidth = 0] = widest;
  return [
    `  ${MARKS[status]} ${padEnd(name, nameWidth)}`,
    padStart(before, beforeWidth),
    before && now ? '→' : ' ',
    padStart(now, nowWidth),
    change,
  ]
    .join('  ')
    .trimEnd();
}

function summary(differences: readonly Difference[]): string {
  const count = (status: Difference['status']): number =>
    differences.filter((each) => each.status === status).length;
  return (
    `${count('changed')} changed, ${count('added')} added, ${count('gone')} gone, ` +
    `${count('same')} the same`
  );
}
