import { readFileSync } from 'node:fs';
import { adaptAnswer } from '../controllers/adapt-answer.js';
import { isAnswer } from '../controllers/json-result.js';
import { parseJson } from '../controllers/parse-json.js';
import type { Issue } from '../data/issues.js';

/** What a file holds: its text and its document, or why there is none. */
export type FileRead =
  | { readonly text: string; readonly document: unknown }
  | { readonly text: string; readonly issue: Issue };

/**
 * Reads a JSON file. Throws an `Error` with a sentence where there is no such file. `-` is the
 * standard input.
 */
export async function read(file: string): Promise<FileRead> {
  let text: string;
  try {
    text = readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    throw new Error(
      `${file} can’t be read: ` +
        `${error instanceof Error ? error.message.replace(/, \w+ '.*'$/, '') : 'unknown reason'}.`,
      { cause: error },
    );
  }
  const result = await parseJson(text);
  const made =
    result.state === 'ready' && isAnswer(result.document)
      ? await adaptAnswer(result, '', undefined)
      : result;
  if (made.state === 'ready') return { text, document: made.document };
  const { code, parameters } =
    made.state === 'failed' ? made.failure : { code: 'unexpected' as const, parameters: {} };
  return { text, issue: { path: '', severity: 'error', code, parameters } };
}
