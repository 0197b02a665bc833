// Brotli sizes of what pages really fetch, each against its ceiling. Exits with 1 when one is above it.
// The data comes on top. `factlet.js` is what a page without names of countries fetches in English.
import { readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { drawn, site } from '../test/pages/site.mjs';

const BUDGETS = JSON.parse(readFileSync('budgets.json', 'utf8'));
const FOUR = ['population-counters', 'funding-donut', 'origin-bars', 'staffing-panel'];
/** Every widget that shows one figure. */
const WIDGETS = readdirSync('dist/widgets', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const sample = JSON.parse(readFileSync('src/samples/azerbaijan-2024.json', 'utf8'));
const dated = JSON.stringify(sample).replaceAll('2024', String(new Date().getUTCFullYear()));
const brotli = (file) => brotliCompressSync(readFileSync(file)).length;

const html = (lang, tags, data = 'data') =>
  `<!doctype html><html lang="${lang}"><link rel="icon" href="data:,"><script type="module" src="/cdn/factlet.js"></script>${tags.map((name) => `<factlet-${name} src="/${data}.json"></factlet-${name}>`).join('')}</html>`;
const pages = {
  '/data.json': { headers: { 'content-type': 'application/json' }, body: dated },
  // A figure that names its place fetches that name, though it doesn't wait for it.
  '/placeless.json': {
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...JSON.parse(dated), country: undefined }),
  },
  '/staff': { body: html('en', ['staffing-panel'], 'placeless') },
  '/four': { body: html('en', FOUR) },
  '/four-az': { body: html('az', FOUR) },
};
const host = await site(pages);

/** What a page fetches of dist/ until it is ready and nothing more comes, in brotli bytes a file. */
async function fetched(address, isReady = drawn) {
  const { page, requests } = await host.open(address);
  await isReady(page);
  await page.waitForLoadState('networkidle');
  await page.context().close();
  const files = requests
    .filter((each) => each.startsWith(host.origin))
    .map((each) => new URL(each).pathname)
    .filter((pathname) => !Object.hasOwn(pages, pathname));
  return [...new Set(files)].map((file) => [
    file.replace(/^\/(cdn|configurator)\//, ''),
    brotli(`dist${file}`),
  ]);
}

const sum = (files) => files.reduce((all, [, bytes]) => all + bytes, 0);
const { LANGUAGES: languages } = await import('../dist/language/languages.js');
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

const results = [];
results.push(['factlet.js', BUDGETS.script, await fetched('/staff')]);
results.push(['a page with the four panels', BUDGETS.panels, await fetched('/four')]);
results.push(['the same in Azerbaijani', BUDGETS.azerbaijani, await fetched('/four-az')]);
for (const language of languages)
  results.push([
    `sentences of ${language}`,
    BUDGETS.sentences,
    [['', brotli(`dist/cdn/chunks/messages.${language}-${version}.js`)]],
  ]);
for (const language of languages)
  results.push([
    `what opens under a figure, in ${language}`,
    BUDGETS.downloads,
    ['menu', `messages.${language}.downloads`].map((name) => [
      '',
      brotli(`dist/cdn/chunks/${name}-${version}.js`),
    ]),
  ]);
for (const language of languages)
  results.push([
    `what a reader opens in a figure, in ${language}`,
    BUDGETS.exploration,
    ['exploration', `messages.${language}.exploration`].map((name) => [
      '',
      brotli(`dist/cdn/chunks/${name}-${version}.js`),
    ]),
  ]);
for (const name of WIDGETS)
  results.push([
    `picture of ${name}`,
    BUDGETS.picture,
    [['', brotli(`dist/cdn/chunks/picture.${name}-${version}.js`)]],
  ]);
for (const language of languages.filter((each) => each !== 'en'))
  results.push([
    `how ${language} is written`,
    BUDGETS.language,
    [['', brotli(`dist/cdn/chunks/languages.${language}-${version}.js`)]],
  ]);
for (const language of languages)
  results.push([
    `names of countries in ${language}`,
    BUDGETS.countries,
    [['', brotli(`dist/cdn/chunks/country-names.${language}-${version}.js`)]],
  ]);
results.push([
  'the configurator, opened',
  BUDGETS.configurator,
  await fetched('/configurator/index.html', (page) =>
    page.locator('configurator-page button').first().waitFor(),
  ),
]);
for (const [name, budget, chunks] of [
  [
    'what reads files, with its words in English',
    BUDGETS.files,
    ['reading-files', 'configurator.files.en'],
  ],
  [
    'what saves into the file that was opened',
    BUDGETS.saving,
    ['configurator.same-file.file-saving'],
  ],
  ['what reads Excel files', BUDGETS.excel, ['configurator.files.xlsx.read-workbook']],
  ['the pane for a sheet’s text', BUDGETS.text, ['sheet-text']],
  ['what reads PDFs', BUDGETS.pdf, ['../pdf/read-pdf']],
  ['what shows the pages of PDFs', BUDGETS.pages, ['../pdf/pages']],
  ['pdf.js', BUDGETS.pdfjs, ['../pdf/pdf-js']],
])
  results.push([
    name,
    budget,
    chunks.map((chunk) => [chunk, brotli(`dist/configurator/chunks/${chunk}-${version}.js`)]),
  ]);
await host.close();

let above = 0;
for (const [name, budget, files] of results) {
  const bytes = sum(files);
  if (bytes > budget) above += 1;
  const parts =
    files.length > 1 ? `  (${files.map(([file, size]) => `${file} ${size}`).join(', ')})` : '';
  console.log(
    `${bytes > budget ? 'ABOVE ' : 'ok    '} ${String(bytes).padStart(6)} of ${budget}  ${name}${process.argv.includes('--parts') ? parts : ''}`,
  );
}
console.log(`${results.length - above} passed, ${above} failed`);
process.exit(above ? 1 : 0);
