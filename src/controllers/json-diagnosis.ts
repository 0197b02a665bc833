// What is wrong with a text that is not JSON. Loaded only then.
import { failed, type JsonResult } from './json-result.js';

/** Characters shown around the place where JSON breaks. */
const EXCERPT = 20;

/** What a page's editor writes in the place of quotes, and the tags that it puts around lines. */
const EDITS = /[“”„«»]|&(?:#(?:34|822[0-2]|x201[c-e]);|quot;|[lrb]dquo;)|<\/?(?:p|br)\b[^>]*>/i;

/** Why a text is not JSON, and where it breaks as far as the engine tells. `address` is the one that answered in the end, where there was one. */
export function diagnosis(json: string, address?: string): JsonResult {
  if (address && /^\s*<(!doctype|html|head|body|\?xml)/i.test(json)) return failed('got-html', { address });
  // What a framework writes into an attribute when it doesn't know that the element has a property of that name.
  if (/^\s*\[object \w+\]\s*$/.test(json)) return failed('object-as-text');
  const [edit] = EDITS.exec(json) ?? [];
  if (edit && !errorOf(json.replaceAll(new RegExp(EDITS, 'gi'), (each) => (each.startsWith('<') ? '' : '"')))) return failed('edited-json', { excerpt: edit });
  return placed(json, errorOf(json));
}

/** What the engine says of a text; an empty string where the text is JSON. */
function errorOf(json: string): string {
  try {
    JSON.parse(json);
    return '';
  } catch (error) {
    return String(error);
  }
}

// Engines tell a line and a column, a position, or nothing; a text that ends early breaks at its end.
function placed(json: string, message: string): JsonResult {
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
  const [, told] = /position (\d+)/.exec(message) ?? [];
  const end = json.trimEnd().length;
  const position = told ? Number(told) : line ? offsetOf(json, Number(line), Number(column)) : /\bend\b|EOF|unterminated/i.test(message) ? end : NaN;
  if (Number.isNaN(position)) return failed('bad-json', { line: '?', column: '?', excerpt: json.slice(0, EXCERPT) });
  const before = json.slice(0, position).split('\n');
  return failed(position >= end ? 'json-ended' : 'bad-json', {
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
    excerpt: json.slice(Math.max(0, position - EXCERPT / 2), position + EXCERPT / 2),
  });
}

const offsetOf = (json: string, line: number, column: number): number =>
  json.split('\n').slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, column - 1);
