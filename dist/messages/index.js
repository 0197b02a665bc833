import { lazyByLanguage } from '../language/lazy.js';
const lazy = lazyByLanguage({
    ar: () => import('./ar/reader.js'),
    az: () => import('./az/reader.js'),
    en: () => import('./en/reader.js'),
    es: () => import('./es/reader.js'),
    fr: () => import('./fr/reader.js'),
    ro: () => import('./ro/reader.js'),
    ru: () => import('./ru/reader.js'),
    uk: () => import('./uk/reader.js'),
    zh: () => import('./zh/reader.js'),
}, ({ messages }) => messages);
/** A language's sentences, where they are here already. */
export const messagesNow = (language) => lazy.now(language);
/** A language's sentences, fetched once per page. After a failure the next call tries again. */
export const loadMessages = (language) => lazy.load(language);
/** Gives a language's sentences that came with the bundle. */
export const registerMessages = (language, messages) => lazy.register(language, messages);
/** A sentence with its places filled. A place without a value stays as it is, for all to see. */
export function fill(template, values) {
    return fillParts(template, values).join('');
}
/** The pieces of a sentence in their order, for templates that wrap what is filled in. */
export function fillParts(template, values) {
    // Splitting by a group keeps what it matched: words stand at even places, names at odd ones.
    const pieces = template
        .split(/\{(\w+)\}/)
        .map((piece, index) => index % 2 === 0 ? piece : Object.hasOwn(values, piece) ? (values[piece] ?? '') : `{${piece}}`);
    return pieces.filter((piece) => piece !== '');
}
/** The form that a plural rule asks for. */
export function plural(forms, rule) {
    return typeof forms === 'string' ? forms : (forms[rule] ?? forms.other);
}
