import { isObject } from './read-fields.js';
/**
 * Every text of a document that is an object from language to string, in the document's order. It
 * may be as deep as it likes.
 */
export function textsByLanguage(document) {
    const texts = [];
    const open = [{ value: document, path: '' }];
    for (let next = open.pop(); next; next = open.pop()) {
        const { value, path } = next;
        if (isObject(value) && isByLanguage(value))
            texts.push({ path, byLanguage: value });
        // The first of them is taken first.
        else
            open.push(...childrenOf(value, path).reverse());
    }
    return texts;
}
function childrenOf(value, path) {
    if (Array.isArray(value))
        return value.map((each, index) => ({ value: each, path: `${path}[${index}]` }));
    if (!isObject(value))
        return [];
    return Object.entries(value)
        .filter(([name]) => name !== 'confirmed')
        .map(([name, each]) => ({ value: each, path: path ? `${path}.${name}` : name }));
}
/** A source may be an address alone, and `url` looks like a language. */
function isByLanguage(value) {
    const entries = Object.entries(value);
    return (entries.length > 0 &&
        !('url' in value) &&
        entries.every(([tag, text]) => /^[a-z]{2,3}([-_][a-z\d]{1,8})*$/i.test(tag) && typeof text === 'string'));
}
