import { corrections } from './corrections.js';
import { checkAge } from './dates.js';
import { memoizeDecoder, decodeFailure } from './decode.js';
import { date, keyword, lang, organisation, printed, source, text, url, } from './fields.js';
import { array, leaf, object } from './schema.js';
import { addIssue, quote, readFields, readDocument } from './read-fields.js';
// Read elsewhere: known here so that it isn't told as an unknown field
const elsewhere = leaf('anything', () => null);
/** @internal */
export const confirmed = leaf('confirmations', () => null);
const sections = {
    population: elsewhere,
    funding: elsewhere,
    origins: elsewhere,
    staffing: elsewhere,
    keyFigures: elsewhere,
    donors: elsewhere,
};
/** @internal */
export const HeaderSchema = object({
    version: leaf('version', (value) => (/^1(\.\d+)?$/.test(quote(value)) ? null : undefined), 'unknown-version'),
    title: text,
    organisation,
    country: leaf('country', readCountry),
    countryCodes: keyword(['ISO', 'UNHCR']),
    lang,
    asOf: date,
    source,
    ...printed,
    notes: leaf('texts', (value, path, report) => readFields(array(text), Array.isArray(value) ? value : [value], path, report)),
    edition: text,
    supersededBy: url,
    corrections,
    confirmed,
    ...sections,
});
/** Reads what a document says for all its sections; the sections themselves are not looked at. */
export const decodeHeader = memoizeDecoder((document) => {
    const keys = Object.keys(document);
    if (!keys.some((key) => isSectionName(key) || /^(version|country|notes)$/.test(key)))
        return decodeFailure('no-section', { section: 'factSheet' });
    const report = { issues: [], leftOut: 0 };
    const fields = readDocument(HeaderSchema, document, '', report);
    checkAge(fields?.asOf, 'asOf', report);
    if (fields?.supersededBy)
        addIssue(report, 'superseded', 'supersededBy', { address: fields.supersededBy });
    const header = {
        notes: [],
        ...fields,
        sections: keys.filter(isSectionName).filter((key) => document[key] != null),
    };
    return { value: header, header, issues: report.issues, leftOut: 0 };
});
export function isSectionName(key) {
    return Object.hasOwn(sections, key);
}
function readCountry(value, path, report) {
    if (typeof value === 'string' && /^([A-Z]{2,3}|[a-z]{2,3})$/.test(value))
        return { code: value.toUpperCase() };
    const label = readFields(text, value, path, report);
    return label ? { label } : null;
}
