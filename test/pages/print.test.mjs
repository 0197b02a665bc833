// What is on paper: the PDFs of Firefox and Chromium, read back by pdftotext. Every number is there, and whole.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { drawn, site } from './site.mjs';

const FIREFOX = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find(existsSync);
const hasReader = has('pdftotext');
// On a checking machine both are installed; elsewhere who lacks one is told why nothing was read.
const unlessMissing = (missing) => (missing && !process.env.CI ? { skip: missing } : {});
const needsReader = unlessMissing(
  hasReader ? '' : 'pdftotext isn’t installed (Debian: poppler-utils)',
);
const needsFirefox = unlessMissing(
  !hasReader
    ? 'pdftotext isn’t installed (Debian: poppler-utils)'
    : FIREFOX
      ? ''
      : 'Firefox isn’t installed (Debian: firefox-esr)',
);

const sheet = readFileSync('src/samples/azerbaijan-2024.json', 'utf8');
const tag = (name, data) =>
  `<factlet-${name}><script type="application/json">${data}</script></factlet-${name}>`;
const page = (
  lang,
  body,
) => `<!doctype html><html lang="${lang}"><meta charset="utf-8"><link rel="icon" href="data:,"><title>On paper</title>
<style>@page { size: A4; margin: 12mm } body { margin: 0; font: 16px/1.5 Arial, sans-serif }</style><script type="module" src="/cdn/factlet.js"></script>${body}</html>`;

const POPULATION = ['8.087', '224', '513', '657.749'];
const ORIGINS = ['6.541', '1.106', '271'];
const FUNDING = ['8,0 mln US$', '4,5 mln US$', '3,5 mln US$', '56%', '44%'];
const STAFFING = ['22', '3', '9', '34'];
const KEY_FIGURES = ['2.084', '155', '40', '21', '3.263'];
const BARE =
  '{"country":"AZ","population":{"groups":[{"group":"refugees","value":8087},{"group":"idps","value":657749}]},"funding":{"currency":"USD","required":8000000,"received":4500000}}';

/** Pages by what is on them, with every number that has to be on paper. */
const PAGES = {
  'the whole sheet': {
    lang: 'az',
    body: tag('fact-sheet', sheet),
    numbers: [...POPULATION, ...ORIGINS, ...FUNDING, ...STAFFING, ...KEY_FIGURES],
  },
  'a sheet in a bare page': {
    lang: 'en',
    body: tag('fact-sheet', BARE),
    numbers: [
      '8,087',
      '657,749',
      'US$8.0M',
      'US$4.5M',
      'US$3.5M',
      'Required',
      'Received',
      'Funding gap',
    ],
  },
  counters: { lang: 'az', body: tag('population-counters', sheet), numbers: POPULATION },
  bars: { lang: 'az', body: tag('origin-bars', sheet), numbers: ORIGINS },
  'a donut': { lang: 'az', body: tag('funding-donut', sheet), numbers: FUNDING },
  staff: { lang: 'az', body: tag('staffing-panel', sheet), numbers: STAFFING },
  'key figures': { lang: 'az', body: tag('key-figures', sheet), numbers: KEY_FIGURES },
  donors: { lang: 'az', body: tag('donor-list', sheet), numbers: ['Avstraliya', 'İsveçrə'] },
};

let host;
let folder;
before(async () => {
  host = await site(
    Object.fromEntries(
      Object.values(PAGES).map(({ lang, body }, index) => [
        `/${index}`,
        { body: page(lang, body) },
      ]),
    ),
  );
  folder = mkdtempSync(path.join(os.tmpdir(), 'print-'));
});
after(async () => {
  await host.close();
  rmSync(folder, { recursive: true });
});

test('Chromium prints every number, whole', needsReader, async () => {
  for (const [index, [name, { numbers }]] of Object.entries(PAGES).entries()) {
    const { page: opened } = await host.open(`/${index}`);
    await drawn(opened);
    assertOnPaper(await opened.pdf({ preferCSSPageSize: true }), numbers, name);
    await opened.context().close();
  }
});

test('Firefox prints every number, whole', needsFirefox, async () => {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: FIREFOX });
  try {
    for (const [index, [name, { numbers }]] of Object.entries(PAGES).entries()) {
      const opened = await browser.newPage();
      await opened.goto(`${host.origin}/${index}`);
      await opened.waitForFunction(() =>
        document
          .querySelector('body > *')
          ?.shadowRoot?.querySelector('figure :is([part~="value"], [part~="label"]), article'),
      );
      // The sections of a sheet draw themselves.
      await opened.waitForFunction(() =>
        [...document.querySelector('body > *').shadowRoot.querySelectorAll('article *')].every(
          (each) =>
            !each.localName.startsWith('factlet-') ||
            each.shadowRoot?.querySelector('[part~="body"]'),
        ),
      );
      assertOnPaper(Buffer.from(await opened.pdf({ format: 'A4' })), numbers, name);
      await opened.close();
    }
  } finally {
    await browser.close();
  }
});

test('Firefox prints them by window.print(), too', needsFirefox, async () => {
  const file = path.join(folder, 'printed.pdf');
  const printer = 'print.printer_Mozilla_Save_to_PDF';
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: FIREFOX,
    extraPrefsFirefox: {
      'print.always_print_silent': true,
      print_printer: 'Mozilla Save to PDF',
      [`${printer}.print_to_file`]: true,
      [`${printer}.print_to_filename`]: file,
      [`${printer}.print_paper_id`]: 'iso_a4',
    },
  });
  try {
    const opened = await browser.newPage();
    await opened.goto(`${host.origin}/0`);
    await opened.waitForFunction(
      () =>
        [
          ...(document.querySelector('body > *').shadowRoot?.querySelectorAll('article *') ?? []),
        ].filter(
          (each) =>
            each.localName.startsWith('factlet-') &&
            each.shadowRoot?.querySelector('[part~="body"]'),
        ).length >= 6,
    );
    await opened.evaluate(() => window.print());
    const [, { numbers }] = Object.entries(PAGES)[0];
    assertOnPaper(await writtenFile(file), numbers, 'the whole sheet');
  } finally {
    await browser.close();
  }
});

function assertOnPaper(pdf, numbers, name) {
  const file = path.join(folder, 'page.pdf');
  writeFileSync(file, pdf);
  const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).replace(
    /[\s\u00a0\u202f]+/g,
    ' ',
  );
  for (const number of numbers) {
    const whole = new RegExp(`(?<![\\d.,])${number.replace(/[.$()]/g, '\\$&')}(?![\\d]|[.,]\\d)`);
    assert.match(text, whole, `${name}: ${number} in ${text}`);
  }
}

/** A file that a browser writes: there, and no longer growing. */
async function writtenFile(file) {
  for (let tries = 0; tries < 100; tries++) {
    await delay(100);
    const pdf = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
    if (pdf.subarray(-1024).includes('%%EOF')) return pdf;
  }
  throw new Error('Nothing was printed.');
}

function has(command) {
  try {
    execFileSync(command, ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
