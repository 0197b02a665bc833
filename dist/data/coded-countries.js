/**
 * Whether the name of a country has to be found by its code, since the data has none in a language.
 */
export function namesCountries(model, lang) {
    return rowsOf(model).some(({ country, label }) => typeof country === 'string' && !isLabelled(label, lang));
}
/** The same for the country of a document. */
export function namesCountry(country) {
    return country?.code !== undefined;
}
function rowsOf(model) {
    if ('items' in model && isRows(model.items))
        return model.items;
    if (!('lists' in model) || !Array.isArray(model.lists))
        return [];
    return model.lists.flatMap((list) => 'rows' in list && isRows(list.rows) ? list.rows : []);
}
const isRows = (value) => Array.isArray(value);
/** A plain string is the author's word for every language. */
function isLabelled(label, lang) {
    if (label === undefined || typeof label === 'string')
        return label !== undefined;
    const primary = primaryOf(lang);
    return Object.keys(label).some((key) => primaryOf(key) === primary);
}
const primaryOf = (tag) => tag.split(/[-_]/, 1).join().toLowerCase();
