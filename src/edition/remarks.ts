import { withoutConfirmed } from '../data/confirmed.js';
import { countryOf } from '../data/countries.js';
import { NO_HEADER } from '../data/decode.js';
import { decodeFactSheet } from '../data/fact-sheet.js';
import type { Header } from '../data/fields.js';
import type { Issue } from '../data/issues.js';
import { isObject } from '../data/read-fields.js';
import { textsOf } from '../data/texts.js';
import { compareEditions, type Comparison } from './compare.js';
import { dateRemarks } from './date-remarks.js';
import { goneRemarks } from './gone.js';
import { numberRemarks } from './number-remarks.js';
import { originRemarks } from './origin-remarks.js';
import { textRemarks } from './text-remarks.js';
import { warning } from './warning.js';

/** Two editions, and what is to be asked about the later one. */
export interface Review extends Comparison {
  /** In the order of the sheet's parts; paths are those of the later edition. */
  readonly remarks: readonly Issue[];
  /** What would be asked, had the author not confirmed it. */
  readonly confirmed: readonly Issue[];
}

/** Compares two documents and tells what in the later one is hard to believe, or stale. */
export function reviewEdition(before: unknown, now: unknown): Review {
  const comparison = compareEditions(before, now);
  if (!isObject(before) || !isObject(now)) return { ...comparison, remarks: [], confirmed: [] };
  const [old, fresh] = [decodeFactSheet(before), decodeFactSheet(now)];
  const { pairs, differences } = comparison;
  const dates = dateRemarks(old.header, fresh.header, pairs);
  const remarks = [
    ...countryRemarks(old.header, fresh.header),
    ...dates,
    ...textRemarks(before, now, dates.length === 0),
    ...numberRemarks(differences),
    ...goneRemarks(pairs),
    ...originRemarks(
      pairs.flatMap((pair) => pair.before ?? []),
      pairs.flatMap((pair) => pair.now ?? []),
      [...fresh.issues, ...(fresh.confirmed ?? [])],
    ),
  ];
  const { issues, confirmed = [] } = withoutConfirmed(
    { value: undefined, header: NO_HEADER, leftOut: 0, issues: remarks },
    now['confirmed'],
  );
  return { ...comparison, remarks: issues, confirmed };
}

/** The wrong file was taken for the edition before. */
function countryRemarks(before: Header, now: Header): readonly Issue[] {
  const [previous, country] = [before, now].map((header) => {
    const { code, label } = countryOf(header) ?? {};
    return code ?? textsOf(label)[0];
  });
  return previous === undefined || country === undefined || previous === country
    ? []
    : [warning('edition-country', 'country', { previous, country })];
}
