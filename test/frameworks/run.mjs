// `npm run test:frameworks`: our elements in the frameworks, and in sites that write their figures
// themselves, as published, built by their own tools and run in Chromium. Prints two tables.
// `npm run test:frameworks -- vue eleventy` runs those alone. It needs dist/.
import { site } from '../pages/site.mjs';
import {
  addressOf,
  build,
  buildSite,
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
import { serve, SITE_CASES, SITES } from './sites.mjs';
import { printTable } from './table.mjs';

const asked = process.argv.slice(2);
const isAsked = ({ id }) => !asked.length || asked.includes(id);
const frameworks = FRAMEWORKS.filter(isAsked);
const failures = [];
const fail = ({ title }, what, why) =>
  failures.push(`${title}: ${what}\n${String(why).trim().replace(/^/gm, '    ')}`);

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
      row.cases.push(await ask(framework, name, 'cases', holds, LIMITS[framework.id]?.[name]));
  }
  if (row.hasExample) row.example = await ask(framework, 'the example', 'example', lookAt);
  if (row.served === true)
    row.served = await ask(framework, 'rendered on a server', 'server', lookAtServed);
}
await browser.close();

const siteRows = [];
for (const one of SITES.filter(isAsked)) {
  const started = Date.now();
  const why = await buildSite(one);
  if (why) fail(one, 'building', why);
  const answers = [!why];
  const host = why ? undefined : await serve(one);
  for (const [name, { address = '/', ...options }, holds, needs] of SITE_CASES) {
    const open = () => host.open(address, options);
    if (needs && !one[needs]) answers.push('-');
    else answers.push(!why && (await answer(one, name, open, (opened) => holds(opened, one))));
  }
  await host?.close();
  const title = `${one.title} ${versionOf(one)}`;
  console.log(`${title}: built and seen in ${Math.round((Date.now() - started) / 1000)} s`);
  siteRows.push({ title, answers });
}

/** Whether the page of a framework's application answers what it is asked. */
function ask(framework, name, kind, holds, limit) {
  const open = () => browser.open(addressOf(framework, kind));
  return answer(framework, name, open, ({ page, faults }) => holds(page, faults), limit);
}

/** Whether a page answers what it is asked: each question gets a page of its own. */
async function answer(subject, name, open, holds, limit) {
  const opened = await open();
  const { page, faults } = opened;
  page.setDefaultTimeout(20_000);
  try {
    const good = await holds(opened);
    if (limit && !good) return 'limit';
    if (limit) fail(subject, name, `It passes, though LIMITS tells: ${limit}`);
    else if (!good) fail(subject, name, faults.join('\n') || 'no');
    return good && !limit;
  } catch (error) {
    fail(subject, name, [error.message, ...faults].join('\n'));
    return false;
  } finally {
    await page.context().close();
  }
}

const columns = [...rows.values()];
const isPassed = (good) => good === true;
const count = (from, to) =>
  columns.map(
    ({ cases }) =>
      `${cases.slice(from, to).filter(isPassed).length} of ${CASES.slice(from, to).length}`,
  );
if (columns.length)
  printTable([
    ['', ...columns.map(({ framework }) => framework)],
    ...CASES.map(([name], index) => [name, ...columns.map(({ cases }) => cases[index])]),
    ['types, right and wrong uses', ...columns.map(({ types }) => types)],
    ['the example, as in docs/frameworks.md', ...columns.map(({ example }) => example)],
    ['rendered on a server, taken over in the browser', ...columns.map(({ served }) => served)],
    ['cases of custom-elements-everywhere', ...count(0, UPSTREAM)],
    ['cases of ours', ...count(UPSTREAM)],
  ]);
if (siteRows.length)
  printTable([
    ['prerendered figures', ...siteRows.map(({ title }) => title)],
    ...['built by its own tools', ...SITE_CASES.map(([name]) => name)].map((name, index) => [
      name,
      ...siteRows.map(({ answers }) => answers[index]),
    ]),
  ]);
for (const { id, title } of frameworks) {
  for (const [name, why] of Object.entries(LIMITS[id] ?? {}))
    console.log(`${title}, ${name}: ${why}.`);
}
if (failures.length) console.log(`${failures.join('\n')}\n`);

const all = [
  ...columns.flatMap(({ cases, types, example, served }) => [
    ...CASES.map((_, index) => cases[index]),
    types,
    example,
    served,
  ]),
  ...siteRows.flatMap(({ answers }) => answers),
];
const failed = all.filter((good) => !good).length;
console.log(`${all.filter(isPassed).length} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
