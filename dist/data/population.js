import { count } from './fields.js';
import { group } from './groups.js';
import { checkTotal, rows } from './rows.js';
import { section, sectionDecoder } from './section.js';
/** @internal */
export const PopulationSchema = section({
    total: count,
    groups: rows({ group, value: count }, 'group'),
});
/** Reads the population of a document, or of the section alone. */
export const decodePopulation = sectionDecoder('population', PopulationSchema, ({ groups = [], ...rest }, prefix, report) => {
    checkTotal(groups, rest.total, `${prefix}groups`, report);
    return { ...rest, groups };
});
