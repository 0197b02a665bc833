import { readFileSync } from 'node:fs';
import { isObject } from '../data/read-fields.js';
import { print } from '../server/print.js';
import { frame } from '../snippet/frame.js';
import type { SnippetOptions } from '../snippet/options.js';
import { snippet } from '../snippet/snippet.js';
import { table } from '../snippet/table/table.js';

/** What the command writes: the forms of a snippet, and the table that is the data. */
export const FORMS = ['light', 'sealed', 'prerendered', 'plain', 'frame', 'table'] as const;
export type SnippetForm = (typeof FORMS)[number];

/** What the command is asked for; only a table needs no address of Factlet. */
export type PastedOptions = Omit<SnippetOptions, 'base' | 'form'> & {
  readonly base?: string | undefined;
  readonly form: SnippetForm;
};

/** A file of dist/, which may have been copied anywhere: the command reads none outside of it. */
export const beside = (file: string): URL => new URL(`../${file}`, import.meta.url);

/** What is pasted into a page, in any of its forms. */
export function pasted(
  document: Readonly<Record<string, unknown>>,
  { base, form, ...options }: PastedOptions,
): Promise<string> {
  if (form === 'table') return table(document, options);
  if (base === undefined) throw new Error(`The form “${form}” needs --base <address>.`);
  const write = form === 'frame' ? frame : snippet;
  return write(document, {
    ...options,
    base,
    form,
    ...(form === 'sealed' && { integrity: integrity() }),
    ...(form === 'prerendered' && { print }),
  });
}

function integrity(): string {
  return textIn(beside('cdn/integrity.json'), 'factlet.js', 'integrity');
}

/** A text in a JSON file of the package. */
function textIn(file: URL, ...keys: readonly string[]): string {
  const found = keys.reduce(
    (value: unknown, key) => (isObject(value) ? value[key] : undefined),
    JSON.parse(readFileSync(file, 'utf8')),
  );
  if (typeof found !== 'string') throw new Error(`${file.pathname} has no ${keys.join('.')}.`);
  return found;
}
