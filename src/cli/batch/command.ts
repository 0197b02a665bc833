import { Option, type Command } from 'commander';
import { FORMS, type SnippetForm } from '../pasted.js';
import { padEnd, padStart } from '../width.js';
import { batch, type BatchReport, type SheetReport } from './batch.js';

interface Given {
  readonly out: string;
  readonly base?: string;
  readonly lang?: readonly string[];
  readonly form?: SnippetForm;
  readonly json?: boolean;
}

/** Adds `batch` to the command: a folder of sheets in one run. */
export function addBatch(
  program: Command,
  options: {
    readonly lang: Option;
    readonly base: Option;
    readonly languageOf: (document: unknown) => string;
  },
): void {
  program
    .command('batch')
    .description(
      'Makes the snippets, pictures and checks of all sheets in a folder. Exits with 1 if one ' +
        'has an error, or a file could not be made.',
    )
    .argument('<folder>', 'a folder with fact sheets as JSON; folders inside it are not read')
    .addOption(
      new Option(
        '--out <folder>',
        'where to write: a folder for each sheet with check.txt, and in it one for each language ' +
          'with .html, .svg and .txt (the alternative text) for each figure; what an earlier run ' +
          'wrote there and this one does not is removed, a file of anybody else is left alone; ' +
          'there are no PNGs, which need a browser: the configurator saves them',
      ).makeOptionMandatory(),
    )
    .addOption(options.base)
    .addOption(options.lang)
    .addOption(
      new Option(
        '--form <form>',
        'as in snippet (default: light with --base, table without it)',
      ).choices(FORMS),
    )
    .option('--json', 'write the report as JSON')
    .action(async (folder: string, { out, base, lang, json, form: asked }: Given) => {
      const form = asked ?? (base === undefined ? 'table' : 'light');
      if (form !== 'table' && base === undefined)
        throw new Error(`The form “${form}” needs --base <address>.`);
      const report = await batch(folder, {
        out,
        base,
        form,
        langs: lang,
        languageOf: options.languageOf,
        progress: showProgress,
      });
      showProgress(report.sheets.length, report.sheets.length, '');
      process.stdout.write(json ? `${JSON.stringify(report, null, 2)}\n` : tableOf(report));
      if (!json) process.stderr.write(problemsOf(report));
      process.exitCode = report.sheets.some(isBad) ? 1 : 0;
    });
}

const isBad = ({ errors, problems }: SheetReport): boolean => errors > 0 || problems.length > 0;

/** One line that is written over; none where nobody watches. */
function showProgress(done: number, total: number, sheet: string): void {
  if (!process.stderr.isTTY) return;
  const line = sheet ? `${done + 1} of ${total}: ${sheet}` : '';
  process.stderr.write(`\r\u001B[K${line.slice(0, (process.stderr.columns || 80) - 1)}`);
}

const HEAD = ['sheet', 'figures', 'errors', 'warnings', 'files'] as const;

function tableOf({ sheets, removed }: BatchReport): string {
  const rows = sheets.map(({ sheet, figures, errors, warnings, files }) => [
    sheet,
    ...[figures, errors, warnings, files.length].map(String),
  ]);
  const widths = HEAD.map((head, column) =>
    Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const lines = [[...HEAD], ...rows].map((row) =>
    row
      .map((cell, column) => (column ? padStart : padEnd)(cell, widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const gone = removed.length
    ? [`files of an earlier run that were removed, since this one has none: ${removed.length}`]
    : [];
  return [...lines, ...gone].map((line) => `${line}\n`).join('');
}

const problemsOf = ({ sheets }: BatchReport): string =>
  sheets
    .flatMap(({ sheet, problems }) => problems.map((problem) => `${sheet}: ${problem}\n`))
    .join('');
