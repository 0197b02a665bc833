import { count } from './fields.js';
import { group } from './groups.js';
import { checkList } from './list-checks.js';
import { sumRange, isAbove, rangeOf } from './ranges.js';
import { rows } from './rows.js';
import { section, sectionDecoder } from './section.js';
import { addIssue } from './read-fields.js';
/** @internal */
export const PopulationSchema = section({
    total: count,
    groups: rows({ group, value: count }, 'group'),
});
/** Reads the population of a document, or of the section alone. */
export const decodePopulation = sectionDecoder('population', PopulationSchema, ({ groups = [], ...rest }, prefix, report) => {
    const path = `${prefix}groups`;
    checkList({ rows: groups, path, total: rest.total, print: rest, keyOf: ({ group }) => group }, report);
    checkRest(groups, rest, path, report);
    return { ...rest, groups };
});
/**
 * Not all groups may be shown, and one person can be in two: that they don't add to the total is no
 * mistake, but worth a look.
 */
function checkRest(groups, { total, scale, decimals }, path, report) {
    const stated = total == null
        ? undefined
        : rangeOf({
            ...(scale && { scale }),
            ...(decimals !== undefined && { decimals }),
            value: total,
        });
    const sum = sumRange(groups);
    if (!stated ||
        !sum ||
        groups.length < 2 ||
        groups.some(({ other }) => other) ||
        !isAbove(stated, sum))
        return;
    addIssue(report, 'groups-below-total', path, {
        sum: groups.reduce((all, { value, partOf }) => all + (partOf ? 0 : (value ?? 0)), 0),
        total: total ?? 0,
    }, 'info');
}
