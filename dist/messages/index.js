import { lazyByLanguage } from '../language/lazy.js';
import { loaders } from './reader-loaders.js';
const lazy = lazyByLanguage(loaders, ({ messages }) => messages);
/** The sentences of a tag's language, where they are here already. */
export const messagesNow = lazy.now;
/** The sentences of a tag's language, fetched once per page. After a failure it is tried again. */
export const loadMessages = lazy.load;
/** Gives a language's sentences that came with the bundle. */
export const registerMessages = lazy.register;
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
