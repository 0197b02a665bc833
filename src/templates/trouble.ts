// What stands in a figure that could not be drawn. Fetched only then.
import type { Issue } from '../data/issues.js';
import { fill } from '../messages/index.js';
import { loadIssueMessages } from '../messages/issues.js';
import type { Messages } from '../messages/types.js';
import { h, type Child, type VNode } from './dom.js';

/** What is wrong, for whoever made the page: closed, so that readers aren't troubled. */
export async function authorDetails(
  issues: readonly Issue[],
  lang: string,
  messages: Messages,
): Promise<VNode> {
  const words = await loadIssueMessages(lang);
  return h(
    'details',
    {},
    h('summary', {}, messages.authorDetails),
    h(
      'ul',
      {},
      issues
        .filter(({ severity }) => severity === 'error')
        .map((issue) => h('li', {}, complaint(issue, words))),
    ),
  );
}

/** Where, what, and the code that the documentation has. */
const complaint = (
  { path, code, parameters }: Issue,
  words: Readonly<Record<string, string>>,
): Child => [
  path && [h('code', {}, path), ' '],
  fill(words[code] ?? '', stringified(parameters)),
  ' ',
  h('code', {}, code),
];

const stringified = (parameters: Issue['parameters']): Record<string, string> =>
  Object.fromEntries(Object.entries(parameters).map(([key, value]) => [key, String(value)]));
