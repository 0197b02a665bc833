import { decodeFactSheet } from '../data/fact-sheet.js';
import { amount, date, printed, type SectionName, type Text } from '../data/fields.js';
import { printWithin } from '../data/printed.js';
import { isObject, readFields } from '../data/read-fields.js';
import { object, type Report } from '../data/schema.js';
import { AMOUNT, LISTS, type ListRule } from './lists.js';
import type { Figure, Place } from './place.js';
import { dated, readListHead, readRowPlace, type Around } from './rows.js';

/** The amounts that a section has beside its lists. */
const AMOUNTS: Partial<Readonly<Record<SectionName, readonly string[]>>> = {
  funding: ['required', 'received', 'gap'],
};

/**
 * Every section of a document with all that has a number in it. Paths are those of the document as
 * it is written: rows that can't be read are there, too, so that no row is taken for another.
 */
export function placesIn(document: Readonly<Record<string, unknown>>): readonly Place[] {
  const { value, header } = decodeFactSheet(document);
  const report: Report = {
    issues: [],
    leftOut: 0,
    countryCodes: header.countryCodes === 'UNHCR' ? 'UNHCR' : undefined,
  };
  return header.sections.flatMap((name) => {
    const section = value?.[name];
    const raw = document[name];
    if (!section || !isObject(raw)) return [];
    const unit = 'currency' in section ? section.currency : undefined;
    const own = dated(
      raw['asOf'] == null ? undefined : section.asOf,
      name,
      dated(header.asOf, '', {}),
    );
    const around: Around = { ...printWithin(section, {}), ...own, ...priced(unit) };
    return {
      field: name,
      path: name,
      ...own,
      figures: [],
      inside: [
        ...totalOf(raw, name, LISTS[name], around, report),
        ...(AMOUNTS[name] ?? []).flatMap((field) =>
          amountPlace(raw[field], field, `${name}.${field}`, around, report),
        ),
        ...sharesOf(raw, name, report),
        ...LISTS[name].flatMap((list) => listPlaces(raw, name, list, around, report)),
        ...yearsOf(raw, name, around, report),
      ],
    };
  });
}

const print = object(printed);

const priced = (unit: Text | undefined): { unit?: Text } => (unit === undefined ? {} : { unit });

/** A stated total; the word "sum" asks for one of ours, which is no number of the document's. */
function totalOf(
  raw: Readonly<Record<string, unknown>>,
  path: string,
  [list]: readonly ListRule[],
  around: Around,
  report: Report,
): Place[] {
  const { total } = raw;
  if (total === undefined || total === 'sum' || !list) return [];
  return [plainPlace(total, 'total', `${path}.total`, list.counts, around, report)];
}

/** A number that stands alone, with nothing beside it. */
function plainPlace(
  raw: unknown,
  field: string,
  path: string,
  counts: Figure['counts'],
  { asOf, dateAt, unit, scale, decimals }: Around,
  report: Report,
): Place {
  const value = readFields(amount, raw, path, report);
  const figure: Figure = {
    ...(scale && { scale }),
    ...(decimals !== undefined && { decimals }),
    path,
    name: counts === 'share' ? 'share' : 'number',
    counts,
    value: value ?? null,
    ...priced(counts === 'share' ? '%' : unit),
    ...(value === undefined && raw != null && { isUnread: true }),
  };
  const date = { ...(asOf !== undefined && { asOf }), ...(dateAt !== undefined && { dateAt }) };
  return { field, path, ...date, figures: [figure], inside: [] };
}

function amountPlace(
  raw: unknown,
  field: string,
  path: string,
  around: Around,
  report: Report,
): Place[] {
  if (raw === undefined) return [];
  if (!isObject(raw)) return [plainPlace(raw, field, path, 'money', around, report)];
  const place = readRowPlace(raw, path, AMOUNT, around, report);
  return place ? [{ ...place, field }] : [];
}

/** The shares of a funding that stand apart from its amounts. */
function sharesOf(
  { percent }: Readonly<Record<string, unknown>>,
  section: string,
  report: Report,
): Place[] {
  if (section !== 'funding' || !isObject(percent)) return [];
  return ['received', 'gap'].flatMap((name) =>
    percent[name] === undefined
      ? []
      : plainPlace(
          percent[name],
          `percent.${name}`,
          `${section}.percent.${name}`,
          'share',
          {},
          report,
        ),
  );
}

function listPlaces(
  raw: Readonly<Record<string, unknown>>,
  place: string,
  rule: ListRule,
  around: Around,
  report: Report,
): Place[] {
  const list = raw[rule.name];
  if (!Array.isArray(list)) return [];
  return list.flatMap((each: unknown, index) => {
    const path = `${place}.${rule.name}[${index}]`;
    if (rule.rows) {
      if (!isObject(each)) return [];
      const { head, near } = readListHead(each, path, rule, around, report);
      const rows = listPlaces(each, path, rule.rows, near, report);
      return { ...head, inside: [...totalOf(each, path, [rule], near, report), ...rows] };
    }
    const row = readRowPlace(each, path, rule, around, report);
    if (!row || !isObject(each)) return [];
    const amounts = rule.amounts.flatMap((name) =>
      amountPlace(each[name], name, `${path}.${name}`, around, report),
    );
    return { ...row, inside: amounts };
  });
}

/** Amounts of several years, each with its year for a name. */
function yearsOf(
  { years }: Readonly<Record<string, unknown>>,
  section: string,
  around: Around,
  report: Report,
): Place[] {
  if (section !== 'funding' || !Array.isArray(years)) return [];
  return years.flatMap((each: unknown, index) => {
    if (!isObject(each)) return [];
    const path = `${section}.years[${index}]`;
    const year = readFields(date, each['year'], path, report);
    const near = { ...around, ...printWithin(readFields(print, each, path, report) ?? {}, around) };
    return {
      field: 'years',
      path,
      ...(year !== undefined && { label: year, asOf: year }),
      figures: [],
      inside: ['budget', 'required', 'received', 'expenditure'].flatMap((name) =>
        amountPlace(each[name], name, `${path}.${name}`, near, report),
      ),
    };
  });
}
