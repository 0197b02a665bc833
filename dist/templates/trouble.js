import { fill } from '../messages/index.js';
import { loadIssueMessages } from '../messages/issues.js';
import { h } from './dom.js';
/** What is wrong, for whoever made the page: closed, so that readers aren't troubled. */
export async function authorDetails(issues, lang, messages) {
    const words = await loadIssueMessages(lang);
    return h('details', {}, h('summary', {}, messages.authorDetails), h('ul', {}, issues
        .filter(({ severity }) => severity === 'error')
        .map((issue) => h('li', {}, complaint(issue, words)))));
}
/** Where, what, and the code that the documentation has. */
const complaint = ({ path, code, parameters }, words) => [
    path && [h('code', {}, path), ' '],
    fill(words[code] ?? '', stringified(parameters)),
    ' ',
    h('code', {}, code),
];
const stringified = (parameters) => Object.fromEntries(Object.entries(parameters).map(([key, value]) => [key, String(value)]));
