import { failed, ready } from './json-result.js';
/** Bytes of an answer, characters of a text in the page. A fact sheet has some thousands. */
export const MAX_CHARACTERS = 2_000_000;
/**
 * The JSON of a text, or why there is none, which takes a moment. `address` is the one that
 * answered in the end, where there was one.
 */
export function parseJson(text, address, issues = []) {
    const json = text.replace(/^\uFEFF/, '');
    if (!json.trim())
        return failed('no-data');
    if (json.length > MAX_CHARACTERS)
        return failed('too-large', { limit: MAX_CHARACTERS / 1e6 });
    try {
        return ready(JSON.parse(json), issues);
    }
    catch {
        return import('./explain-json-error.js').then(({ diagnosis }) => diagnosis(json, address), () => failed('bad-json', { line: '?', column: '?', excerpt: json.slice(0, 20) }));
    }
}
