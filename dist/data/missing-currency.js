import { isObject } from './read-fields.js';
/** Where a section writes its amounts. */
const AMOUNTS = {
    funding: ['required', 'received', 'gap', 'parts', 'years'],
    donors: ['items'],
};
/** Sections with amounts and without a currency: nobody can tell what money is meant. */
export function missingCurrencies(document) {
    if (!isObject(document))
        return [];
    return Object.entries(AMOUNTS).flatMap(([name, fields]) => {
        const section = document[name];
        if (!isObject(section) || section['currency'] != null)
            return [];
        if (!fields.some((field) => hasAmount(section[field])))
            return [];
        const path = `${name}.currency`;
        return [{ path, severity: 'warning', code: 'missing-currency', parameters: {} }];
    });
}
function hasAmount(value) {
    if (typeof value === 'number')
        return true;
    if (Array.isArray(value))
        return value.some((each) => hasAmount(each));
    if (!isObject(value))
        return false;
    const fields = ['value', 'amount', 'required', 'received', 'gap'];
    return fields.some((field) => hasAmount(value[field]));
}
