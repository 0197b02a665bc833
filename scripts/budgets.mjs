// Brotli sizes of what pages really fetch, each against its ceiling. Exits with 1 when one is above it.
// The data and a locale pack come on top; English is the language, as in the data of the pages here.
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { createServer } from 'node:http';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumArguments, findChromium } from '../test/support/find-chromium.mjs';

const BUDGETS = JSON.parse(readFileSync('budgets.json', 'utf8'));
const FOUR = ['population-counters', 'funding-donut', 'origin-bars', 'staffing-panel'];
const WIDGETS = [...FOUR, 'key-figures', 'donor-list'];

const sample = JSON.parse(readFileSync('src/samples/azerbaijan-2024.json', 'utf8'));
const dated = JSON.stringify(sample).replaceAll('2024', String(new Date().getUTCFullYear()));
const brotli = (file) => brotliCompressSync(readFileSync(file)).length;

const TYPES = { '.html': 'text/html', '.css': 'text/css' };
const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url, 'http://localhost');
  if (pathname === '/page') {
    const tags = searchParams.get('tags').split(',').map((name) => `<factlet-${name} src="/data.json"></factlet-${name}>`).join('');
    const script = `<script type="module" src="/cdn/${searchParams.get('script')}.js"></script>`;
    return response.writeHead(200, { 'content-type': 'text/html' }).end(`<!doctype html><html lang="en"><link rel="icon" href="data:,">${script}${tags}</html>`);
  }
  if (pathname === '/data.json') return response.writeHead(200, { 'content-type': 'application/json' }).end(dated);
  try {
    response.writeHead(200, { 'content-type': TYPES[path.extname(pathname)] ?? 'text/javascript' }).end(readFileSync(path.join('dist', pathname)));
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${server.address().port}`;

const { executablePath } = await findChromium();
const browser = await chromium.launch({ executablePath, args: chromiumArguments });

/** What a page with these tags fetches from dist/cdn, in brotli bytes a file. */
async function fetched(tags, script = 'autoload') {
  const page = await browser.newPage();
  const files = new Set();
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/cdn/')) files.add(pathname.slice(1));
  });
  await page.goto(`${origin}/page?script=${script}&tags=${tags.join(',')}`);
  await page.waitForFunction((names) => names.every((name) => document.querySelector(`factlet-${name}`)?.shadowRoot?.querySelector('data, li')), tags);
  await page.waitForLoadState('networkidle');
  await page.close();
  return [...files].map((file) => [file.replace('cdn/', ''), brotli(`dist/${file}`)]);
}

/** What the configurator fetches before anything is touched. */
async function firstLoad() {
  const page = await browser.newPage({ locale: 'en-US' });
  const files = new Set();
  page.on('request', (request) => files.add(new URL(request.url()).pathname));
  await page.goto(`${origin}/configurator/index.html`, { waitUntil: 'networkidle' });
  await page.close();
  return [...files].map((file) => [file.replace('/configurator/', ''), brotli(`dist${file}`)]);
}

const sum = (files) => files.reduce((all, [, bytes]) => all + bytes, 0);
const languages = ['ar', 'az', 'en', 'es', 'fr', 'ru', 'zh'];
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

const results = [];
for (const name of WIDGETS) results.push([`a page with ${name}`, BUDGETS[name] ?? BUDGETS.widget, await fetched([name])]);
results.push(['a page with the four panels', BUDGETS.panels, await fetched(FOUR)]);
results.push(['factlet.js', BUDGETS.bundle, await fetched(WIDGETS, 'factlet')]);
for (const language of languages) results.push([`sentences of ${language}`, BUDGETS.sentences, [['', brotli(`dist/cdn/chunks/messages.${language}-${version}.js`)]]]);
for (const language of languages) results.push([`what opens under a figure, in ${language}`, BUDGETS.downloads, ['menu', `messages.${language}.downloads`].map((name) => ['', brotli(`dist/cdn/chunks/${name}-${version}.js`)])]);
results.push(['locale pack az, with what writes by it', BUDGETS.pack, [['', brotli(`dist/cdn/chunks/locale-pack.az-${version}.js`)], ['', brotli(`dist/cdn/chunks/locale-pack-${version}.js`)]]]);
results.push(['the configurator, opened', BUDGETS.configurator, await firstLoad()]);
await browser.close();
server.close();

let above = 0;
for (const [name, budget, files] of results) {
  const bytes = sum(files);
  if (bytes > budget) above += 1;
  const parts = files.length > 1 ? `  (${files.map(([file, size]) => `${file} ${size}`).join(', ')})` : '';
  console.log(`${bytes > budget ? 'ABOVE ' : 'ok    '} ${String(bytes).padStart(6)} of ${budget}  ${name}${process.argv.includes('--parts') ? parts : ''}`);
}
console.log(`${results.length - above} passed, ${above} failed`);
process.exit(above ? 1 : 0);
