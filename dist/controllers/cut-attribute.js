import { failed } from './json-result.js';
/**
 * Says of JSON in an attribute that an apostrophe in a text ended it. What follows the apostrophe
 * becomes attributes of the strangest names.
 */
export function explainCut(result, host) {
    const isCut = result.state === 'failed' && result.failure.code === 'json-ended';
    const hasRests = Array.from(host.attributes).some(({ name }) => /["{}[\]]/.test(name));
    return isCut && hasRests
        ? failed('quote-ended', { excerpt: result.failure.parameters['excerpt'] ?? '' })
        : result;
}
