// Other people's JSON, and what the page says of it. Fetched only where there is such.
import { adaptPopulation } from '../data/adapters/unhcr-population.js';
import { mergeOverlay } from '../data/adapters/overlay.js';
import { isObject, quote } from '../data/read-fields.js';
import { failed } from './json-result.js';
import { parseJson } from './parse-json.js';
export const ADAPTERS = ['unhcr-population'];
const known = new WeakMap();
/**
 * Our document made of an answer: the same one for every widget that asks for the same. `overlay`
 * is the text of the page's own script.
 */
export function adaptAnswer(answer, adapter, overlay) {
    const made = known.get(answer) ?? new Map();
    known.set(answer, made);
    const key = JSON.stringify([adapter, overlay]);
    const result = made.get(key) ?? make(answer, adapter, overlay);
    made.set(key, result);
    return result;
}
async function make(answer, adapter, overlay) {
    if (adapter && !ADAPTERS.includes(adapter))
        return failed('wrong-adapter', { value: quote(adapter), expected: ADAPTERS.join(', ') });
    const ours = adaptPopulation(answer.document);
    if ('failure' in ours)
        return failed(ours.failure.code, ours.failure.parameters);
    const made = { ...answer, document: ours.document, issues: [...answer.issues, ...ours.issues] };
    if (overlay === undefined)
        return made;
    const own = await parseJson(overlay);
    if (own.state !== 'ready')
        return own;
    return isObject(own.document)
        ? { ...made, document: mergeOverlay(ours.document, own.document) }
        : failed('not-an-object', { value: quote(own.document) });
}
