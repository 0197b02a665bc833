import { readFileSync } from 'node:fs';
import { parseJson } from '../controllers/json-text.js';
import type { Issue } from '../data/issues.js';

/** What a file holds: its text and its document, or why there is none. */
export type FileRead =
  | { readonly text: string; readonly document: unknown }
  | { readonly text: string; readonly issue: Issue };

/** Reads a JSON file. Throws an `Error` with a sentence where there is no such file. `-` is the standard input. */
export async function read(file: string): Promise<FileRead> {
  let text: string;
  try {
    text = readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    throw new Error(`${file} can’t be read: ${error instanceof Error ? error.message.replace(/, \w+ '.*'$/, '') : 'unknown reason'}.`, { cause: error });
  }
  const result = await parseJson(text);
  if (result.state === 'ready') return { text, document: result.document };
  const { code, parameters } = result.state === 'failed' ? result.failure : { code: 'unexpected' as const, parameters: {} };
  return { text, issue: { path: '', severity: 'error', code, parameters } };
}
