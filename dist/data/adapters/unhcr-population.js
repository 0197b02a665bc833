import { LANGUAGES } from '../../language/languages.js';
import { STATISTICS_WORDS } from '../../language/statistics.js';
import { alpha2Of } from '../countries.js';
import { isObject, quote } from '../read-fields.js';
const MEASURES = {
    refugees: 'refugees',
    asylum_seekers: 'asylum-seekers',
    oip: 'oip',
    idps: 'idps',
    stateless: 'stateless',
    returned_refugees: 'returned-refugees',
    returned_idps: 'returned-idps',
    ooc: 'others-of-concern',
};
/** Groups whose countries of origin are others than the country that they are in. */
const CAME = ['refugees', 'asylum_seekers', 'oip'];
/** Codes that the statistics have beside the countries': unknown, stateless, various, Tibetans. */
const NO_COUNTRY = ['UNK', 'UKN', 'XXA', 'STA', 'VAR', 'TIB'];
/** The endpoints that have the measures of a population. */
const READ = '/population/, /nowcasting/';
/** Other endpoints, by a field that they alone have. */
const OTHERS = {
    f_total: 'demographics',
    m_total: 'demographics',
    applied: 'asylum-applications',
    app_type: 'asylum-applications',
    dec_total: 'asylum-decisions',
    dec_recognized: 'asylum-decisions',
    resettlement: 'solutions',
    naturalisation: 'solutions',
    unsd_region: 'countries',
    total: 'idmc, unrwa',
};
/** One of the words in every language, as a text of the document. */
const inEveryLanguage = (key) => Object.fromEntries(LANGUAGES.map((language) => [language, STATISTICS_WORDS[language][key]]));
const SOURCE = {
    text: inEveryLanguage('source'),
    url: 'https://www.unhcr.org/refugee-statistics/',
};
const SUM = inEveryLanguage('sum');
/** Reads one country's answer, whole. Of several years the last is taken. */
export function adaptPopulation(answer) {
    if (!isObject(answer) || !Array.isArray(answer['items']))
        return failure('wrong-answer', { expected: 'page, items' });
    const { page, maxPages } = answer;
    // A part of the rows would make sums that are too small.
    if (Number(maxPages) > 1)
        return failure('several-pages', { page: quote(page), pages: quote(maxPages) });
    const items = answer['items'].filter(isObject);
    const wrong = otherEndpoint(items);
    if (wrong)
        return failure('wrong-answer', { expected: wrong });
    const summed = ['coa', 'year'].find((dimension) => items.some((item) => isSummed(item, dimension)));
    // The whole world's people would stand there as one country's.
    if (summed)
        return failure('summed-answer', { parameter: summed });
    const countries = [
        ...new Set(items.map((item) => codeOf(item, 'coa') || quote(item['coa_name']))),
    ];
    if (countries.length > 1)
        return failure('several-countries', { countries: countries.slice(0, 10).join(', ') });
    const issues = [];
    const dates = [...new Set(items.map(dateOf))].sort();
    const date = dates.at(-1);
    if (dates.length > 1)
        issues.push(told('several-years', { years: dates.join(', '), year: date ?? '' }));
    const current = items
        .map((item, index) => ({ item, path: `items[${index}]` }))
        .filter(({ item }) => dateOf(item) === date);
    const isSplit = current.some(({ item }) => hasOrigin(item));
    const counts = new Map(Object.keys(MEASURES).map((measure) => [
        measure,
        current.map(({ item, path }) => countOf(item, measure, path, issues)),
    ]));
    const groups = Object.entries(MEASURES).flatMap(([measure, group]) => {
        const values = counts.get(measure) ?? [];
        const known = values.filter((value) => typeof value === 'number');
        const isHidden = values.includes('hidden');
        const value = known.reduce((sum, each) => sum + each, 0);
        if (isHidden && !value)
            return [{ group, value: null }];
        // Nobody of a group, and a group that the country doesn't have, are both "0".
        return value
            ? [
                {
                    group,
                    value,
                    ...(isHidden && { qualifier: 'over' }),
                    ...(isSplit && known.length > 1 && { note: SUM }),
                },
            ]
            : [];
    });
    const lists = isSplit
        ? CAME.flatMap((measure) => {
            const rows = current.flatMap(({ item }, index) => {
                const value = counts.get(measure)?.[index];
                return value && hasOrigin(item)
                    ? [{ ...origin(item), value: value === 'hidden' ? null : value }]
                    : [];
            });
            return rows.length ? [{ group: MEASURES[measure], rows }] : [];
        })
        : [];
    const [first] = items;
    const code = first && codeOf(first, 'coa');
    return {
        document: {
            version: '1',
            ...(first && { country: code ? code : { en: quote(first['coa_name']) } }),
            ...(date && { asOf: date }),
            source: SOURCE,
            population: { groups },
            ...(isSplit && { origins: { lists } }),
        },
        issues,
    };
}
/**
 * What an answer of another endpoint is read by and is; undefined for one that has a population.
 */
function otherEndpoint(items) {
    const [first] = items;
    if (!first || items.some((item) => Object.keys(MEASURES).some((measure) => measure in item)))
        return undefined;
    const found = Object.keys(OTHERS).find((field) => field in first);
    return found ? `${READ} (≠ /${OTHERS[found]}/)` : READ;
}
/** A dimension that wasn't asked for is "-": its values are added up. */
function isSummed(item, dimension) {
    if (dimension === 'year')
        return !/^\d{4}$/.test(quote(item['year']));
    return (item['coa_name'] === '-' ||
        (item['coa'] === '-' && !codeOf(item, 'coa')) ||
        (item['coa'] == null && item['coa_name'] == null && item['coa_iso'] == null));
}
/** The year, and the month where the answer has one. */
function dateOf({ year, month }) {
    const number = Number(month);
    return Number.isInteger(number) && number >= 1 && number <= 12
        ? `${quote(year)}-${String(number).padStart(2, '0')}`
        : quote(year);
}
const failure = (code, parameters) => ({
    failure: { code, parameters },
});
const told = (code, parameters, path = '') => ({
    path,
    severity: 'warning',
    code,
    parameters,
});
const isCode = (code) => typeof code === 'string' && /^[A-Z]{3}$/.test(code);
const hasOrigin = ({ coo, coo_name: name }) => (isCode(coo) || typeof name === 'string') && name !== '-' && coo !== '-';
/** A country's code of ISO 3166; the agency's own codes (GFR is Germany) name nobody here. */
function codeOf(item, side) {
    const code = item[`${side}_iso`];
    return isCode(code) && alpha2Of(code) ? code : undefined;
}
function origin(item) {
    const code = codeOf(item, 'coo') ??
        NO_COUNTRY.find((each) => each === item['coo'] || each === item['coo_iso']);
    return code ? { country: code } : { label: { en: quote(item['coo_name'] ?? item['coo']) } };
}
/** A count; `hidden` where there are too few people to tell; undefined where there is none. */
function countOf(item, measure, path, issues) {
    const value = item[measure];
    if (value === '*')
        return 'hidden';
    if (value === '-' || value === null || value === undefined || value === '')
        return undefined;
    const count = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;
    if (typeof count === 'number' && Number.isSafeInteger(count) && count >= 0)
        return count;
    issues.push({
        ...told('bad-value', { value: quote(value), expected: 'number' }, `${path}.${measure}`),
        severity: 'error',
    });
    return undefined;
}
