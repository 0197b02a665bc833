import { countryOf } from './countries.js';
import type { Header, Row, Section, SectionName, Text } from './fields.js';
import type { OriginList } from './origins.js';
import type { PopulationGroup } from './population.js';
import { isAbove, rangeOf, sumRange, type Range } from './ranges.js';
import type { Report } from './schema.js';
import type { Sheet } from './sheet.js';
import { addIssue } from './read-fields.js';

/**
 * Tells what the sections of a document say against each other, and what readers of any sheet ask
 * for.
 */
export function checkAcross(header: Header, sheet: Sheet, report: Report): void {
  checkHeader(header, sheet, report);
  sheet.origins?.lists.forEach((list, index) => {
    const path = `origins.lists[${index}]`;
    checkAsylum(header, list, `${path}.rows`, report);
    checkGroup(sheet, list, path, report);
  });
}

/** Figures without their place, date and source can't be trusted by anybody. */
function checkHeader(header: Header, sheet: Sheet, report: Report): void {
  const shown = header.sections.filter((name) => hasFigures(sheet, name));
  const lacks = (what: 'asOf' | 'source'): boolean =>
    !header[what] && shown.some((name) => !isSaid(what, name, sheet));
  if (lacks('asOf')) addIssue(report, 'missing-date', 'asOf');
  if (lacks('source')) addIssue(report, 'missing-source', 'source');
  if (shown.length && !header.country && !header.title)
    addIssue(report, 'missing-country', 'country');
}

function hasFigures(sheet: Sheet, name: SectionName): boolean {
  const { required, received, gap, parts = [], years = [] } = sheet.funding ?? {};
  return name === 'funding'
    ? Boolean(required ?? received ?? gap ?? parts[0] ?? years[0])
    : membersOf(sheet, name).some(isFilledIn);
}

/** A sheet that is still to be filled in has rows without a number, and lists without a row. */
function isFilledIn(member: object): boolean {
  if ('rows' in member) return Array.isArray(member.rows) && member.rows.length > 0;
  return !('value' in member) || member.value !== null || 'percent' in member || 'words' in member;
}

/** A section may say it, or each of its lists or rows. Whom to thank needs no source. */
function isSaid(what: 'asOf' | 'source', name: SectionName, sheet: Sheet): boolean {
  const members = membersOf(sheet, name);
  return (
    name === 'donors' ||
    Boolean(sheet[name]?.[what]) ||
    (members.length > 0 && members.every((member) => member[what]))
  );
}

function membersOf(
  { population, origins, staffing, keyFigures, donors }: Sheet,
  name: SectionName,
): readonly Pick<Row, 'asOf' | 'source'>[] {
  switch (name) {
    case 'population':
      return population?.groups ?? [];
    case 'origins':
      return origins?.lists ?? [];
    case 'staffing':
      return [...(staffing?.staff ?? []), ...(staffing?.offices ?? [])];
    case 'keyFigures':
      return keyFigures?.items ?? [];
    case 'donors':
      return donors?.items ?? [];
    case 'funding':
      return [];
  }
}

/**
 * Who fled to a country didn't flee from it: it is their country of asylum, or they are displaced
 * within it.
 */
function checkAsylum(
  header: Header,
  { group = 'refugees', rows }: OriginList,
  path: string,
  report: Report,
): void {
  const asylum = countryOf(header)?.code;
  if (!asylum || !/^(refugees|asylum-seekers)$/.test(group)) return;
  const at = rows.findIndex(({ country }) => country === asylum);
  if (at >= 0) addIssue(report, 'origin-is-asylum', `${path}[${at}].country`, { country: asylum });
}

/**
 * A group of the population against the origins of the same people, unless the two are of different
 * dates.
 */
function checkGroup(
  { population, origins }: Sheet,
  list: OriginList,
  path: string,
  report: Report,
): void {
  const { group } = list;
  const [row, another] =
    population?.groups.filter((each) => each.group === group && each.partOf === undefined) ?? [];
  if (!group || !row || another || isOfAnotherDate(row, population, list, origins)) return;
  const people = rangeOf(row);
  const stated = list.total == null ? undefined : rangeOf({ ...list, value: list.total });
  const known = sumRange(list.rows.filter(({ value }) => value !== null));
  if (!people || !differs(people, stated, known)) return;
  const origin = list.total ?? list.rows.reduce((sum, { value }) => sum + (value ?? 0), 0);
  addIssue(report, 'group-differs', list.total == null ? `${path}.rows` : `${path}.total`, {
    group,
    population: row.value ?? 0,
    origins: origin,
  });
}

/**
 * A stated total has to be the number of people; rows alone may leave some out, but never have
 * more.
 */
function differs(people: Range, stated: Range | undefined, known: Range | undefined): boolean {
  if (stated) return isAbove(stated, people) || isAbove(people, stated);
  return known !== undefined && isAbove(known, people);
}

function isOfAnotherDate(
  row: PopulationGroup,
  population: Section | undefined,
  list: OriginList,
  origins: Section | undefined,
): boolean {
  const [one, other] = [row.asOf ?? population?.asOf, list.asOf ?? origins?.asOf];
  return one !== undefined && other !== undefined && written(one) !== written(other);
}

const written = (text: Text): string => JSON.stringify(text);
