import { AGENCY_CODES } from '../../data/agency-codes.js';
import { alpha2Of } from '../../data/countries.js';
import { isObject } from '../../data/read-fields.js';
/**
 * Whether a row is meant by what an author wrote: a country's code of two or three letters, UNHCR's
 * where the document uses those, or a name as the data or the figure has it.
 */
export function isMeant(written, { decoded }) {
    const called = written.trim();
    const capitals = called.toUpperCase();
    const ofAgency = decoded?.header.countryCodes === 'UNHCR' && Object.hasOwn(AGENCY_CODES, capitals)
        ? AGENCY_CODES[capitals]
        : undefined;
    const keys = new Set([ofAgency ?? alpha2Of(called), called]);
    for (const row of rowsIn(decoded?.value))
        if (isObject(row) && textsIn(row['label']).includes(called)) {
            keys.add(row['country']);
            textsIn(row['label']).forEach((text) => keys.add(text));
        }
    return ({ key, label }) => (key !== undefined && keys.has(key)) || keys.has(label.text);
}
const rowsIn = (model) => isObject(model) && Array.isArray(model['lists'])
    ? model['lists'].flatMap((list) => isObject(list) && Array.isArray(list['rows']) ? list['rows'] : [])
    : [];
const textsIn = (label) => isObject(label) ? Object.values(label) : [label];
