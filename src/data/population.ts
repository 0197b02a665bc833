import { count, type Row, type Section } from './fields.js';
import { group, type GroupKey } from './groups.js';
import { checkTotal, rows } from './rows.js';
import { section, sectionDecoder } from './section.js';

/** Who is there. Groups are never added: the same people can be refugees and stateless. */
export interface Population extends Section {
  readonly groups: readonly PopulationGroup[];
}

export interface PopulationGroup extends Row {
  readonly group?: GroupKey;
}

/** @internal */
export const PopulationSchema = section({
  total: count,
  groups: rows({ group, value: count }, 'group'),
});

/** Reads the population of a document, or of the section alone. */
export const decodePopulation = sectionDecoder('population', PopulationSchema, ({ groups = [], ...rest }, prefix, report): Population => {
  checkTotal(groups, rest.total, `${prefix}groups`, report);
  return { ...rest, groups };
});
