import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { isObject } from '../../data/read-fields.js';
import { check } from '../check.js';
import type { SnippetForm } from '../pasted.js';
import { read } from '../read.js';
import { filesOf } from './figures.js';
import { WrittenFiles } from './written-files.js';

/** What a batch is asked for. */
export interface BatchOptions {
  /** The folder to fill. */
  readonly out: string;
  readonly base?: string | undefined;
  readonly form: SnippetForm;
  /** Languages of the figures; undefined for that of each sheet. */
  readonly langs?: readonly string[] | undefined;
  readonly languageOf: (document: unknown) => string;
  /** Told before each sheet. */
  readonly progress: (done: number, total: number, sheet: string) => void;
}

/** What came of one sheet. */
export interface SheetReport {
  /** Name of the file. */
  readonly sheet: string;
  readonly figures: number;
  readonly errors: number;
  readonly warnings: number;
  /** What was written, within the folder. */
  readonly files: readonly string[];
  /** What could not be made or written, in words. */
  readonly problems: readonly string[];
}

export interface BatchReport {
  readonly sheets: readonly SheetReport[];
  /** Files of an earlier batch that no sheet has any more. */
  readonly removed: readonly string[];
}

/** Makes the snippets, pictures and checks of each sheet in a folder. */
export async function batch(folder: string, options: BatchOptions): Promise<BatchReport> {
  if (path.resolve(folder) === path.resolve(options.out))
    throw new Error('Take another folder for --out than the one with the sheets.');
  const sheets = sheetsIn(folder);
  const written = new WrittenFiles(options.out);
  const reports: SheetReport[] = [];
  for (const [index, sheet] of sheets.entries()) {
    options.progress(index, sheets.length, sheet);
    reports.push(await sheetReport(path.join(folder, sheet), written, options));
  }
  return { sheets: reports, removed: written.finish() };
}

function sheetsIn(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new Error(`${folder} is not a folder.`);
  const sheets = readdirSync(folder)
    .filter((name) => /\.json$/i.test(name) && statSync(path.join(folder, name)).isFile())
    .sort();
  if (!sheets.length) throw new Error(`${folder} has no JSON files.`);
  return sheets;
}

async function sheetReport(
  file: string,
  written: WrittenFiles,
  options: BatchOptions,
): Promise<SheetReport> {
  const sheet = path.basename(file);
  const folder = sheet.replace(/\.json$/i, '');
  const files: string[] = [];
  const problems: string[] = [];
  const write = (name: string, text: string): void => {
    const place = `${folder}/${name}`;
    if (written.write(place, text)) files.push(place);
    else problems.push(`${place} is not as a batch has written it, so it was left as it is.`);
  };
  try {
    const source = await read(file);
    const { lines, counts } = await check(sheet, source, options.langs?.[0] ?? 'en', true);
    write('check.txt', lines.map((line) => `${line}\n`).join(''));
    const document = 'document' in source ? source.document : undefined;
    let figures = 0;
    if (isObject(document))
      for (const lang of options.langs ?? [options.languageOf(document)]) {
        const made = await filesOf(document, lang, options);
        figures = made.figures;
        for (const each of made.files)
          if ('text' in each) write(`${lang}/${each.name}`, each.text);
          else problems.push(`${folder}/${lang}/${each.name}: ${each.problem}`);
      }
    else {
      // Old figures are better than none while the sheet is mended.
      written.keepAll(`${folder}/`);
      problems.push(`no figures were made: ${lines[0] ?? 'it is not a fact sheet'}`);
    }
    return { sheet, figures, errors: counts.error, warnings: counts.warning, files, problems };
  } catch (error) {
    written.keepAll(`${folder}/`);
    problems.push(error instanceof Error ? error.message : String(error));
    return { sheet, figures: 0, errors: 1, warnings: 0, files, problems };
  }
}
