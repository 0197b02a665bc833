import { corrections } from './corrections.js';
import { countryOf } from './countries.js';
import { checkAge } from './dates.js';
import { NO_HEADER, memoizeDecoder, decodeFailure } from './decode.js';
import { amount, date, lang, printed, source, text, } from './fields.js';
import { confirmed, decodeHeader, isSectionName } from './header.js';
import { printWithin } from './printed.js';
import { object } from './schema.js';
import { addIssue, readDocument } from './read-fields.js';
import { checkTakeaway } from './takeaway-numbers.js';
const shared = {
    title: text,
    asOf: date,
    source,
    note: text,
    takeaway: text,
    corrections,
    total: amount,
    ...printed,
    lang,
    confirmed,
};
/**
 * The schema of a section: what any section may have, and fields of its own.
 * @internal
 */
export function section(own) {
    return object({ ...shared, ...own });
}
/** @internal */
export function sectionDecoder(name, schema, finish) {
    return memoizeDecoder((input) => {
        const keys = Object.keys(input);
        const isAlone = !keys.some(isSectionName) &&
            keys.some((key) => Object.hasOwn(schema.entries, key) && !Object.hasOwn(shared, key));
        const document = isAlone ? undefined : decodeHeader(input);
        if (document && !document.value)
            return decodeFailure('no-section', { section: name });
        const countryCodes = document?.header.countryCodes === 'UNHCR' ? 'UNHCR' : undefined;
        const report = { issues: [...(document?.issues ?? [])], leftOut: 0, countryCodes };
        const path = isAlone ? '' : name;
        const raw = isAlone ? input : input[name];
        if (raw === null || raw === undefined)
            addIssue(report, 'section-missing', path, { section: name }, 'info');
        const fields = readDocument(schema, raw, path, report);
        const prefix = path && `${path}.`;
        checkAge(fields?.asOf, `${prefix}asOf`, report);
        const header = document?.header ?? { ...NO_HEADER, ...(fields?.lang && { lang: fields.lang }) };
        const value = fields &&
            finish({ ...sharedBy(header), ...fields, ...printWithin(fields, header) }, prefix, report);
        if (value)
            checkTakeaway(value, `${prefix}takeaway`, report);
        return { value, header, issues: report.issues, leftOut: report.leftOut };
    });
}
/** What a document says for each section that says nothing of its own. */
function sharedBy(header) {
    const { asOf, source: from } = header;
    const { edition, supersededBy, corrections: all } = header;
    const place = countryOf(header);
    return {
        ...(asOf && { asOf }),
        ...(from && { source: from }),
        ...(place && { place }),
        ...((edition ?? supersededBy ?? all) && { issued: header }),
    };
}
