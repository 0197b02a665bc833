// `npm run test:frameworks`: our elements in the frameworks, as published, built by each framework's own tools and run in Chromium.
// Prints a table. `npm run test:frameworks -- vue svelte` runs those alone. It needs dist/.
import { site } from '../pages/site.mjs';
import {
  addressOf,
  build,
  buildWithServer,
  checkTypes,
  FRAMEWORKS,
  hasServer,
  install,
  SITE,
  versionOf,
} from './apps.mjs';
import { CASES, LIMITS, UPSTREAM } from './cases.mjs';
import { lookAt, lookAtServed } from './examples.mjs';

const asked = process.argv.slice(2);
const frameworks = FRAMEWORKS.filter(({ id }) => !asked.length || asked.includes(id));
const failures = [];
const fail = (framework, what, why) =>
  failures.push(`${framework.title}: ${what}\n${String(why).trim().replace(/^/gm, '    ')}`);

install();
const rows = new Map();
for (const framework of frameworks) {
  const started = Date.now();
  const row = {
    framework: `${framework.title} ${versionOf(framework)}`,
    cases: [],
    types: false,
    example: false,
  };
  rows.set(framework, row);
  const [types, cases, example, served] = await Promise.all([
    checkTypes(framework),
    build(framework, 'cases'),
    build(framework, 'example'),
    hasServer(framework) ? buildWithServer(framework) : undefined,
  ]);
  row.types = !types;
  row.isBuilt = !cases;
  row.hasExample = !example;
  row.served = hasServer(framework) ? !served : '-';
  for (const [what, why] of [
    ['types', types],
    ['building the cases', cases],
    ['building the example', example],
    ['on a server', served],
  ])
    if (why) fail(framework, what, why);
  console.log(`${row.framework}: built in ${Math.round((Date.now() - started) / 1000)} s`);
}

const browser = await site({}, SITE);
for (const [framework, row] of rows) {
  if (row.isBuilt) {
    for (const [name, holds] of CASES)
      row.cases.push(await answer(framework, name, 'cases', holds, LIMITS[framework.id]?.[name]));
  }
  if (row.hasExample) row.example = await answer(framework, 'the example', 'example', lookAt);
  if (row.served === true)
    row.served = await answer(framework, 'rendered on a server', 'server', lookAtServed);
}
await browser.close();

/** Whether a page answers what it is asked: each question gets a page of its own. */
async function answer(framework, name, kind, holds, limit) {
  const { page, faults } = await browser.open(addressOf(framework, kind));
  page.setDefaultTimeout(20_000);
  try {
    const good = await holds(page, faults);
    if (limit && !good) return 'limit';
    if (limit) fail(framework, name, `It passes, though LIMITS tells: ${limit}`);
    else if (!good) fail(framework, name, faults.join('\n') || 'no');
    return good && !limit;
  } catch (error) {
    fail(framework, name, [error.message, ...faults].join('\n'));
    return false;
  } finally {
    await page.context().close();
  }
}

const columns = [...rows.values()];
const mark = (good) => (typeof good === 'string' ? good : good ? 'passed' : 'FAILED');
const isPassed = (good) => good === true;
const count = (from, to) =>
  columns.map(
    ({ cases }) =>
      `${cases.slice(from, to).filter(isPassed).length} of ${CASES.slice(from, to).length}`,
  );
const table = [
  ['', ...columns.map(({ framework }) => framework)],
  ...CASES.map(([name], index) => [name, ...columns.map(({ cases }) => mark(cases[index]))]),
  ['types, right and wrong uses', ...columns.map(({ types }) => mark(types))],
  ['the example, as in docs/frameworks.md', ...columns.map(({ example }) => mark(example))],
  ['rendered on a server, taken over in the browser', ...columns.map(({ served }) => mark(served))],
  ['cases of custom-elements-everywhere', ...count(0, UPSTREAM)],
  ['cases of ours', ...count(UPSTREAM)],
];
const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
console.log(
  `\n${table
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')}\n`,
);
for (const { id, title } of frameworks) {
  for (const [name, why] of Object.entries(LIMITS[id] ?? {}))
    console.log(`${title}, ${name}: ${why}.`);
}
if (failures.length) console.log(`${failures.join('\n')}\n`);

const all = columns.flatMap(({ cases, types, example, served }) => [
  ...CASES.map((_, index) => cases[index]),
  types,
  example,
  served,
]);
const failed = all.filter((good) => !good).length;
console.log(`${all.filter(isPassed).length} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
