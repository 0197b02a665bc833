// `npm run test:visual`: what widgets look like, against test/visual/baselines/. `--update` takes what changed, `--only funding` looks at some, `--no-build` takes storybook-static/ as it is.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { storybook } from '../test/stories/storybook.mjs';
import { launch } from '../test/visual/browser.mjs';
import { difference } from '../test/visual/compare.mjs';
import { draw, drawingPage, names } from '../test/visual/contact-sheets.mjs';
import { encoded, read } from '../test/visual/png.mjs';

const BASELINES = 'test/visual/baselines';
const OUTPUT = 'test-output/visual';
/** Two processors, and one of them waits for the other's drawing anyway. */
const PAGES = 2;
const MOST = 10e6;

const {
  values: { update, only = '', 'no-build': asBuilt },
} = parseArgs({
  options: {
    update: { type: 'boolean' },
    only: { type: 'string' },
    'no-build': { type: 'boolean' },
  },
});
if (
  !asBuilt &&
  spawnSync('npm', ['run', '--silent', 'build:storybook'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  }).status !== 0
)
  process.exit(1);

rmSync(OUTPUT, { recursive: true, force: true });
for (const folder of [BASELINES, OUTPUT]) mkdirSync(folder, { recursive: true });

const host = await storybook({ launch }).catch((error) => {
  console.error(error.message);
  process.exit(1);
});
const pages = await Promise.all(Array.from({ length: PAGES }, () => drawingPage(host.browser)));
const all = await names(pages[0], host.origin);
const wanted = all.filter(({ name }) => name.includes(only));
const counts = { same: 0, changed: 0, new: 0, gone: 0 };

const waiting = [...wanted];
await Promise.all(
  pages.map(async (page) => {
    for (let sheet = waiting.shift(); sheet; sheet = waiting.shift())
      look(sheet.name, await draw(page, host.origin, sheet));
  }),
);
await host.close();

// A baseline of a widget that is no more would never be looked at again.
for (const file of readdirSync(BASELINES).filter(
  (each) => !all.some(({ name }) => `${name}.png` === each),
)) {
  counts.gone += 1;
  console.log(`gone     ${file}`);
  if (update) rmSync(path.join(BASELINES, file));
}

const size = readdirSync(BASELINES).reduce(
  (sum, file) => sum + readFileSync(path.join(BASELINES, file)).length,
  0,
);
console.log(
  `${counts.same} as before, ${counts.changed} changed, ${counts.new} new, ${counts.gone} gone; the baselines have ${(size / 1e6).toFixed(1)} MB`,
);
if (size > MOST) console.log(`That is more than ${MOST / 1e6} MB.`);
if (!update && counts.same < wanted.length + counts.gone)
  console.log(
    `Look at ${OUTPUT}/. If that is what it should look like: npm run test:visual -- --update`,
  );
process.exit(size <= MOST && (update || counts.same === wanted.length + counts.gone) ? 0 : 1);

function look(name, picture) {
  const baseline = `${BASELINES}/${name}.png`;
  const isNew = !existsSync(baseline);
  const before = isNew ? undefined : read(readFileSync(baseline));
  const changed = before && difference(before, picture);
  if (before && !changed) {
    counts.same += 1;
    return;
  }
  counts[isNew ? 'new' : 'changed'] += 1;
  const actual = encoded(picture);
  writeFileSync(update ? baseline : `${OUTPUT}/${name}.actual.png`, actual);
  if (changed && !update)
    writeFileSync(`${OUTPUT}/${name}.difference.png`, encoded(changed.picture));
  console.log(
    isNew
      ? `new      ${name}`
      : `changed  ${name}: ${changed.told}${update ? '' : `\n         ${OUTPUT}/${name}.actual.png and .difference.png`}`,
  );
}
