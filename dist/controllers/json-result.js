import { isObject } from '../data/read-fields.js';
export const WAITING = { state: 'waiting' };
export const ready = (document, issues = []) => ({
    state: 'ready',
    document,
    received: new Date(),
    issues,
});
export const failed = (code, parameters = {}) => ({ state: 'failed', failure: { code, parameters } });
/** The form in which the population API answers: a page of items, each of a year. */
export function isAnswer(document) {
    try {
        if (!isObject(document) || !('page' in document) || !Array.isArray(document['items']))
            return false;
        const [first = { year: 0 }] = document['items'];
        return isObject(first) && 'year' in first;
    }
    catch {
        // A page's own object may throw when it is read; decode tells it.
        return false;
    }
}
/** Whether asking again may help. */
export const isTransient = (result) => result.state === 'failed' && /network|offline|timeout|http-status/.test(result.failure.code);
