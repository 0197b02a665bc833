#!/usr/bin/env node
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { Command, InvalidArgumentError, Option } from 'commander';
import { decodeFactSheet } from '../data/fact-sheet.js';
import type { Severity } from '../data/issues.js';
import { isObject } from '../data/read-fields.js';
import { supportedLanguage, LANGUAGES } from '../language/languages.js';
import { WIDGETS } from '../snippet/content.js';
import { FRAME_COLOURS } from '../snippet/frame-colours.js';
import type { SnippetOptions } from '../snippet/options.js';
import { VERSION } from '../version.js';
import { addBatch } from './batch/command.js';
import { check, countIssues } from './check.js';
import { diff } from './diff.js';
import { emptySheet } from './new.js';
import { FORMS, beside, pasted, type SnippetForm } from './pasted.js';
import { read, type FileRead } from './read.js';

const print = (text: string): boolean => process.stdout.write(text);

const program = new Command('factlet')
  .description('Checks fact sheets and writes the code to paste into a page.')
  .version(VERSION)
  .showHelpAfterError('(run factlet --help for usage)')
  .configureHelp({ sortSubcommands: false });

program
  .command('check')
  .description(
    'Reports what is wrong with fact sheets, and where. Exits with 1 if there is an error.',
  )
  .argument('<files...>', 'JSON files; - for standard input')
  .addOption(languageOption('of the report', 'en'))
  .option('--strict', 'exit with 1 on warnings, too')
  .option(
    '--verbose',
    'also report notes: missing or unknown sections and fields, and confirmed issues',
  )
  .option('--previous <file>', 'the edition before: also report what is implausible or stale')
  .action(
    async (
      files: string[],
      {
        lang,
        strict,
        verbose,
        previous,
      }: { lang: string; strict?: boolean; verbose?: boolean; previous?: string },
    ) => {
      if (previous !== undefined) inputs(previous, ...files);
      const before = previous === undefined ? undefined : await sheetIn(previous);
      let bad = 0;
      for (const file of files) {
        const source = await read(file);
        const { lines, counts } = await check(file, source, lang, verbose === true, before);
        for (const line of lines) print(`${line}\n`);
        print(`${file}: ${counted(counts)}\n`);
        if (counts.error || (strict && counts.warning)) bad += 1;
      }
      process.exitCode = bad ? 1 : 0;
    },
  );

program
  .command('diff')
  .description('Compares two editions of a fact sheet. Exits with 1 if not all of one can be read.')
  .argument('<previous>', 'the edition before, as JSON; - for standard input')
  .argument('<now>', 'the new edition, as JSON; - for standard input')
  .addOption(languageOption('of names, numbers and remarks (default: the language of the data)'))
  .option('--json', 'write JSON')
  .option('--verbose', 'also list what is the same')
  .action(
    async (
      previous: string,
      now: string,
      { lang, json, verbose }: { lang?: string; json?: boolean; verbose?: boolean },
    ) => {
      inputs(previous, now);
      const [before, after] = [await read(previous), await read(now)];
      const { text, hasErrors } = await diff(
        { file: previous, source: before },
        { file: now, source: after },
        {
          lang: lang ?? languageOf('document' in after ? after.document : undefined),
          json: json === true,
          all: verbose === true,
        },
      );
      print(text);
      process.exitCode = hasErrors ? 1 : 0;
    },
  );

program
  .command('snippet')
  .description('Writes the two lines that put a figure into a page, with its numbers as a table.')
  .argument('<file>', 'a fact sheet as JSON; - for standard input')
  .addOption(
    new Option('--widget <name>', 'the figure to show').choices(WIDGETS).makeOptionMandatory(),
  )
  .addOption(baseOption())
  .addOption(languageOption('of the table and the widget (default: the language of the data)'))
  .addOption(
    new Option(
      '--form <form>',
      'light: a script and a tag; sealed: the script with its hash; prerendered: a tag with the ' +
        'figure inside, there before any script; plain: a script without modules, for files on ' +
        'another host; frame: for pages that remove scripts and tags; ' +
        'table: a table that is the data, for editors that remove those',
    )
      .choices(FORMS)
      .default('light'),
  )
  .option('--src <address>', 'address of the JSON, instead of the figures themselves')
  .option('--theme <name>', 'light, dark or 2021')
  .option(
    '--colour <name=colour>',
    `of a frame, more than once: ${FRAME_COLOURS.join(', ')}; "accent=#b5512c"`,
    frameColour,
  )
  .option('--font <families>', 'of a frame, as style sheets list them: "Georgia, serif"')
  .option('--heading <text>', 'heading to show instead of the one in the data')
  .addOption(
    new Option('--heading-level <level>', 'level of the heading, 2 to 6').choices([
      '2',
      '3',
      '4',
      '5',
      '6',
    ]),
  )
  .option('--top <count>', 'how many countries of origin to show one by one', positive)
  .option('--group <name>', 'show the origins of this group only')
  .option('--without-place', 'leave out the place, which the page says itself')
  .option('--without-takeaway', 'leave out the takeaway sentence')
  .option('--without-source', 'leave out the source')
  .option('--tell-newer', 'tell readers where newer figures are, if the sheet says it')
  .option('--no-room', 'reserve no space: the page below moves when the figure is drawn')
  .action(
    async (
      file: string,
      options: Omit<SnippetOptions, 'lang' | 'integrity' | 'base' | 'form'> & {
        lang?: string;
        base?: string;
        form: SnippetForm;
        colour?: Readonly<Record<string, string>>;
      },
    ) => {
      const { colour: colours, ...rest } = options;
      if (rest.form !== 'frame' && (colours ?? rest.font))
        throw new Error('--colour and --font are for --form frame: a page sets CSS properties.');
      const source = await read(file);
      const document = documentIn(file, source);
      print(await pasted(document, { ...rest, colours, lang: rest.lang ?? languageOf(document) }));
      const counts = countIssues(source);
      if (counts.error + counts.warning)
        process.stderr.write(`${file}: ${counted(counts)}: run factlet check to see them.\n`);
    },
  );

addBatch(program, { base: baseOption(), lang: languagesOption(), languageOf });

program
  .command('schema')
  .description('Writes the JSON Schema of the format.')
  .addOption(new Option('--section <name>', 'a single section').choices(sections()))
  .action(
    ({ section = 'fact-sheet' }: { section?: string }) =>
      void print(readFileSync(beside(`schemas/${section}.schema.json`), 'utf8')),
  );

program
  .command('new')
  .description('Writes a fact sheet to fill in.')
  .argument('[file]', 'file to write; standard output by default')
  .addOption(languageOption('of its texts', 'en'))
  .option('--country <code>', 'ISO 3166, two or three letters', '')
  .action((file: string | undefined, { lang, country }: { lang: string; country: string }) => {
    const text = `${JSON.stringify(emptySheet(lang, country), null, 2)}\n`;
    if (!file) return void print(text);
    if (existsSync(file)) throw new Error(`${file} already exists.`);
    writeFileSync(file, text);
    print(`${file}: fill it in, then run factlet check ${file}\n`);
  });

try {
  await program.parseAsync();
} catch (error) {
  process.stderr.write(`factlet: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}

function languageOption(of: string, byDefault?: string): Option {
  const option = new Option('--lang <tag>', `language ${of}: ${LANGUAGES.join(', ')}`).argParser(
    supported,
  );
  return byDefault ? option.default(byDefault) : option;
}

function languagesOption(): Option {
  return new Option(
    '--lang <tags>',
    'languages, separated by commas (default: the language of each sheet)',
  ).argParser((tags: string) => [...new Set(tags.split(',').map(supported))]);
}

function supported(tag: string): string {
  if (!supportedLanguage(tag))
    throw new InvalidArgumentError(`Supported languages: ${LANGUAGES.join(', ')}.`);
  return tag;
}

function baseOption(): Option {
  return new Option(
    '--base <address>',
    'address of your copy of the folder dist/, such as https://example.org/factlet/; needed by ' +
      'every form but the table',
  ).argParser(baseAddress);
}

/** The standard input can be read once. */
function inputs(...files: readonly string[]): void {
  if (files.filter((file) => file === '-').length > 1)
    throw new Error('Only one of the files can be the standard input.');
}

async function sheetIn(file: string): Promise<object> {
  const source = await read(file);
  const document = documentIn(file, source);
  // Against what isn't a sheet, nothing would be told, as if all were well.
  if (!decodeFactSheet(document).value) throw notASheet(file);
  return document;
}

function documentIn(file: string, source: FileRead): Readonly<Record<string, unknown>> {
  const document = 'document' in source ? source.document : undefined;
  if (!isObject(document)) throw notASheet(file);
  return document;
}

function notASheet(file: string): Error {
  return new Error(`${file} is not a fact sheet: run factlet check to see why.`);
}

/** The language of a document's texts, where Factlet speaks it; else English. */
function languageOf(document: unknown): string {
  const said = isObject(document) ? document['lang'] : undefined;
  return typeof said === 'string' && supportedLanguage(said) ? said : 'en';
}

function baseAddress(address: string): string {
  if (!/^(https?:\/\/|\.{0,2}\/)/.test(address))
    throw new InvalidArgumentError(
      'It must begin with https://, http:// or /, or with ./ for a copy beside the page.',
    );
  return address;
}

/** What stands in the address; the frame asks its browser whether it is a colour. */
function frameColour(
  given: string,
  before: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const [, name = '', colour = ''] = /^([a-z]+)=(\S.*)$/.exec(given) ?? [];
  if (!FRAME_COLOURS.some((known) => known === name))
    throw new InvalidArgumentError(`Write name=colour, of: ${FRAME_COLOURS.join(', ')}.`);
  return { ...before, [name]: colour };
}

function positive(count: string): number {
  if (!/^[1-9]\d{0,4}$/.test(count))
    throw new InvalidArgumentError('It must be a whole number of 1 or more.');
  return Number(count);
}

function counted(counts: Readonly<Record<Severity, number>>): string {
  const named = Object.entries({ error: counts.error, warning: counts.warning, note: counts.info });
  return named.map(([name, count]) => `${count} ${name}${count === 1 ? '' : 's'}`).join(', ');
}

function sections(): string[] {
  return readdirSync(beside('schemas/'))
    .map((name) => name.replace('.schema.json', ''))
    .sort();
}
