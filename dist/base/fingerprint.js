import { VERSION } from '../version.js';
/**
 * A short text for what a figure is made of, and by which version: a figure that stands in the page
 * already is the element's own where the two are equal. Two figures of a page have the same one in
 * one case of four billion (FNV-1a, 32 bits, http://www.isthe.com/chongo/tech/comp/fnv/). The
 * browser's own digests are asynchronous, and missing on pages without HTTPS.
 */
export function fingerprintOf({ document, lang, dir, choices, own }) {
    // Named here alone: an object's fields come in the order in which each side has written them.
    const text = JSON.stringify([
        VERSION,
        lang,
        dir,
        choices.heading,
        choices.headingLevel,
        choices.withoutPlace,
        choices.withoutTakeaway,
        choices.withoutSource,
        choices.tellNewer,
        choices.withoutActions,
        own,
        document,
    ]);
    let hash = 0x811c9dc5;
    for (let index = 0; index < text.length; index += 1)
        hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    return (hash >>> 0).toString(36);
}
