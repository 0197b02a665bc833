// `npm run examples`: writes the pages of examples/ that need no framework, with what `factlet snippet` makes of a real sheet.
// They name dist/ beside their folder: serve the project's root, and open /examples/plain.html.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const SHEET = '../src/samples/azerbaijan-2024.json';
const WIDGETS = [
  'population-counters',
  'origin-bars',
  'funding-donut',
  'staffing-panel',
  'key-figures',
  'donor-list',
];
const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

function snippet(widget, ...options) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      'dist/cli/factlet.js',
      'snippet',
      'src/samples/azerbaijan-2024.json',
      '--widget',
      widget,
      '--base',
      '../dist/',
      ...options,
    ],
    { encoding: 'utf8', cwd: ROOT },
  );
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}

const page = ({ about, title, lang = 'en', dir, head = '', body }) => `<!doctype html>
<!-- ${about} -->
<html lang="${lang}"${dir ? ` dir="${dir}"` : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">${head && `\n${head}`}
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;

const STYLES = '<link rel="stylesheet" href="page.css">';

/** The pages by their names, without a folder. */
export const pages = () => ({
  'plain.html': page({
    about:
      'Two lines a figure: a script once, and a tag with the address of the sheet. And a number in a sentence.',
    title: 'Plain HTML',
    head: `${STYLES}\n<script type="module" src="../dist/cdn/factlet.js"></script>`,
    body: `<h1>Refugees in Azerbaijan</h1>
<p>Azerbaijan hosts <factlet-figure src="${SHEET}" path="population.refugees">8,087</factlet-figure> refugees.</p>
<factlet-population-counters src="${SHEET}"><p>The figures are in the <a href="${SHEET}">fact sheet</a>.</p></factlet-population-counters>
<factlet-funding-donut src="${SHEET}"><p>The figures are in the <a href="${SHEET}">fact sheet</a>.</p></factlet-funding-donut>`,
  }),
  'strict.html': page({
    about:
      'A page whose policy allows its own files alone. The policy stands in a header as a rule; here it is in the page, so that any server will do.',
    title: 'A strict Content Security Policy',
    head: `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types factlet">\n${STYLES}`,
    body: `<h1>Funding</h1>\n${snippet('funding-donut', '--form', 'sealed', '--lang', 'en')}\n${snippet('origin-bars', '--lang', 'en')}`,
  }),
  // cspell:ignore rbaycanda qaçqınlar
  'prerendered.html': page({
    about:
      'Figures that are in the page before any script, and without one: what `factlet snippet --form prerendered` writes.',
    title: 'Azərbaycanda qaçqınlar',
    lang: 'az',
    head: STYLES,
    body: `<h1>Azərbaycanda qaçqınlar</h1>\n${snippet('population-counters', '--form', 'prerendered', '--lang', 'az')}\n${snippet('funding-donut', '--form', 'prerendered', '--lang', 'az')}`,
  }),
  'right-to-left.html': page({
    about: 'A page in Arabic: the widgets take language and direction from the page.',
    title: 'اللاجئون في أذربيجان',
    lang: 'ar',
    dir: 'rtl',
    head: STYLES,
    body: `<h1>اللاجئون في أذربيجان</h1>\n${snippet('population-counters', '--lang', 'ar')}\n${snippet('staffing-panel', '--lang', 'ar')}`,
  }),
  'without-javascript.html': page({
    about: 'A page that runs no script at all: what readers, crawlers and feeds get of a snippet.',
    title: 'Without JavaScript',
    lang: 'az',
    head: `<meta http-equiv="Content-Security-Policy" content="script-src 'none'">\n${STYLES}`,
    body: `<h1>Azərbaycanda qaçqınlar</h1>\n${snippet('population-counters', '--lang', 'az')}\n${snippet('funding-donut', '--lang', 'az')}`,
  }),
  'tables.html': page({
    about:
      'Tables that are the data: what `factlet snippet --form table` writes, or an editor in a table block. One line with the script makes figures of them.',
    title: 'Tables',
    head: `${STYLES}\n<script type="module" src="../dist/cdn/factlet.js"></script>`,
    body: `<h1>Refugees in Azerbaijan</h1>\n${WIDGETS.map((widget) => snippet(widget, '--form', 'table', '--lang', 'en')).join('\n')}`,
  }),
  'frame.html': page({
    about:
      'Frames, for content systems that take scripts and unknown tags away. One script makes each as high as its figure.',
    title: 'Frames',
    head: STYLES,
    body: `<h1>Figures in frames</h1>\n${snippet('funding-donut', '--form', 'frame', '--lang', 'en')}\n${snippet('key-figures', '--form', 'frame', '--lang', 'en').replace(/\n<script.*$/, '')}`,
  }),
});

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(path.join(ROOT, 'examples'), { recursive: true });
  for (const [name, content] of Object.entries(pages()))
    writeFileSync(path.join(ROOT, 'examples', name), content);
}
