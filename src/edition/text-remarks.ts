import type { Issue } from '../data/issues.js';
import { isObject } from '../data/read-fields.js';
import { isSectionName } from '../data/header.js';
import { warning } from './warning.js';
import { yearsIn } from './years.js';

/** A text of a document, and where it stands. */
export interface Written {
  readonly path: string;
  readonly text: string;
}

type Document = Readonly<Record<string, unknown>>;

/**
 * Texts and sources whose last year is one of the edition before. Where both editions are of one
 * year, and this one's date is later, that year is its own.
 */
export function textRemarks(
  before: Document,
  now: Document,
  hasLaterDate: boolean,
): readonly Issue[] {
  return textsOfYears(now, yearsOf(before), hasLaterDate ? yearsOf(now) : []).map(
    ({ path, text, year }) => warning('edition-text', path, { text: text.slice(0, 80), year }),
  );
}

/**
 * The texts whose last year is among some and not among others; of a text in several languages the
 * first, until it is mended.
 */
export function textsOfYears(
  document: Document,
  years: readonly number[],
  except: readonly number[] = [],
): readonly (Written & { readonly year: number })[] {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const told = new Set<string>();
  return textsIn(document).flatMap(({ path, text }) => {
    const year = Math.max(...yearsIn(text));
    const field = path.replace(LANGUAGE, '');
    if (year < first || year > last || except.includes(year) || told.has(field)) return [];
    told.add(field);
    return { path, text, year };
  });
}

/** The years of a document's dates. */
export const yearsOf = (document: Document): readonly number[] =>
  datesIn(document).flatMap(({ text }) => yearsIn(text));

/** Every date that a document says of its own numbers. */
export const datesIn = (document: Document): readonly Written[] =>
  stringsIn(document).filter(({ path }) => DATE.test(path));

const textsIn = (document: Document): readonly Written[] =>
  stringsIn(document).filter(({ path }) => TEXT.test(path));

const DATE = /(^|\.)asOf(\.[\w-]+)?$/;
const FIELD = 'title|source|notes?|edition|takeaway|label|text|thanks|closing|value|place|unit|url';
const TEXT = new RegExp(`(^|[.\\]])(${FIELD})(\\[\\d+\\])?(\\.[\\w-]+)*$`);

/** The last step of a text's path where it is a language's tag, and no field. */
const LANGUAGE = /\.(?!(text|url|note|unit)$)[a-z]{2,3}(-[\w-]+)?$/i;

/** Fields that are about other editions: their years are right. */
const OF_OTHER_YEARS = /^(previous|years|confirmed|corrections)$/;

/** Every string of the fields that the format has, but for those of other years. */
function stringsIn(document: Document): readonly Written[] {
  return Object.entries(document).flatMap(([name, value]) =>
    isSectionName(name) || /^(title|asOf|source|notes|edition)$/.test(name)
      ? within(value, name)
      : [],
  );
}

function within(value: unknown, path: string): Written[] {
  // A date may be a year without quotes.
  if (typeof value === 'string' || (typeof value === 'number' && DATE.test(path)))
    return [{ path, text: String(value) }];
  if (Array.isArray(value))
    return value.flatMap((each: unknown, index) => within(each, `${path}[${index}]`));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, each]) =>
    OF_OTHER_YEARS.test(name) ? [] : within(each, `${path}.${name}`),
  );
}
