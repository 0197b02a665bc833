// `npm run new` in a copy of the project: what it writes compiles, passes the linter, and is found by the build, the frame,
// the snippet, the picture, Storybook and the budgets. `--remove` leaves nothing of it.
import assert from 'node:assert/strict';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { lists } from '../../scripts/lists.mjs';
import { projectCopy } from '../node/project-copy.mjs';
import { storybook } from '../stories/storybook.mjs';
import { drawn, site } from './site.mjs';

let copy;
let folder;
const run = (...parameters) => copy.run(...parameters);

before(() => {
  copy = projectCopy();
  folder = copy.folder;
});
after(() => copy.remove());

test('a new widget is a folder, a test, a story, and one line of the registry', async () => {
  const made = run('scripts/new-widget.mjs', 'donor-wall');
  assert.equal(made.status, 0, made.stderr);
  const generated = Object.keys(await lists());
  const differing = copy.differing().filter((file) => !generated.includes(file));
  assert.deepEqual(
    differing.filter((file) => !file.startsWith('src/widgets/donor-wall/')),
    ['src/widgets/registry.ts', 'stories/donor-wall.stories.ts', 'test/widgets/donor-wall.test.ts'],
  );
  assert.deepEqual(copy.newLines('src/widgets/registry.ts'), [
    '>   listed(descriptors.donorWall),',
  ]);
});

test('a widget that the registry forgets is told by its name', () => {
  const file = path.join(folder, 'src/widgets/registry.ts');
  const registry = readFileSync(file, 'utf8');
  writeFileSync(file, registry.replace('  listed(descriptors.donorWall),\n', ''));
  const written = run('scripts/lists.mjs');
  writeFileSync(file, registry);
  assert.notEqual(written.status, 0);
  assert.match(written.stderr, /registry\.ts doesn't list: donor-wall/);
});

test(
  'a new widget compiles, passes the linter, and is in the build and the manifest',
  { timeout: 240000 },
  () => {
    const lint = run(
      'node_modules/eslint/bin/eslint.js',
      'src/widgets/donor-wall',
      'test/widgets/donor-wall.test.ts',
      'stories/donor-wall.stories.ts',
      'src/widgets/registry.ts',
      'src/widgets/descriptors.ts',
      'src/widgets/elements.ts',
      'src/widgets/all.define.ts',
    );
    assert.equal(lint.status, 0, lint.stdout);
    // What of the build has to do with widgets.
    for (const step of [
      ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'],
      ['node_modules/rollup/dist/bin/rollup', '-c', '--silent'],
      ['scripts/pages.mjs'],
      ['scripts/json-schemas.mjs'],
      ['scripts/cli.mjs'],
      [
        'node_modules/@custom-elements-manifest/analyzer/cem.js',
        'analyze',
        '--quiet',
        '--config',
        'custom-elements-manifest.config.mjs',
      ],
    ]) {
      const build = run(...step);
      assert.equal(build.status, 0, build.stderr + build.stdout);
    }
    assert.match(
      readFileSync(path.join(folder, 'dist/cdn/factlet.js'), 'utf8'),
      /factlet-donor-wall/,
    );
    assert.match(
      readFileSync(path.join(folder, 'custom-elements.json'), 'utf8'),
      /"tagName": "factlet-donor-wall"/,
    );
  },
);

test('a new widget has a snippet, a frame and a picture', { timeout: 120000 }, async () => {
  const snippet = (...more) =>
    run(
      'dist/cli/factlet.js',
      'snippet',
      'src/samples/azerbaijan-2024.json',
      ...['--widget', 'donor-wall', '--base', '/', '--lang', 'en', ...more],
    );
  const [light, frame] = [snippet(), snippet('--form', 'frame')];
  assert.equal(light.status, 0, light.stderr);
  assert.match(frame.stdout, /<iframe[^>]* height="400"/);
  const html = (body) => ({ body: `<!doctype html><html lang="en"><title>A page</title>${body}` });
  const host = await site(
    { '/light': html(light.stdout), '/frame': html(frame.stdout) },
    path.join(folder, 'dist'),
  );
  try {
    const { page } = await host.open('/light');
    await drawn(page);
    await page.locator('factlet-donor-wall dl').getByText('657,749').waitFor();
    await page.locator('factlet-donor-wall').locator('#actions').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('factlet-donor-wall').getByRole('button', { name: 'SVG' }).click(),
    ]);
    assert.match(readFileSync(await download.path(), 'utf8'), /657,749/);
    const { page: framed } = await host.open('/frame');
    await framed.frameLocator('iframe').getByText('657,749').first().waitFor();
  } finally {
    await host.close();
  }
});

test('a new widget has its line in the budgets', { timeout: 120000 }, () => {
  const { stdout } = run('scripts/budgets.mjs');
  assert.match(stdout, /of \d+ {2}picture of donor-wall/);
});

test(
  'a new widget is in Storybook with every state and its page, and in the story that the baselines are drawn from',
  { timeout: 240000 },
  async () => {
    const built = run(
      'node_modules/storybook/dist/bin/dispatcher.js',
      'build',
      '--disable-telemetry',
      '--quiet',
    );
    assert.equal(built.status, 0, built.stderr + built.stdout);
    const { entries } = JSON.parse(
      readFileSync(path.join(folder, 'storybook-static/index.json'), 'utf8'),
    );
    const own = Object.keys(entries)
      .filter((id) => id.startsWith('widgets-donor-wall--'))
      .map((id) => id.split('--')[1]);
    assert.deepEqual(own.sort(), [
      'docs',
      'drawn',
      'empty',
      'failed',
      'fallback',
      'lazy',
      'loading',
      'partial',
      'stale',
      'unreachable',
    ]);
    const host = await storybook({ folder: path.join(folder, 'storybook-static') });
    try {
      const { page, faults } = await host.open(
        '/iframe.html?viewMode=docs&id=widgets-donor-wall--docs',
      );
      await page
        .getByText('Attributes, events and CSS properties', { exact: true })
        .click({ timeout: 60000 });
      for (const name of ['heading-level', '--factlet-accent'])
        await page
          .locator('.docblock-argstable')
          .getByText(name, { exact: true })
          .first()
          .waitFor({ timeout: 60000 });
      await page.locator('story-anatomy').getByText('::part(label)').first().waitFor();
      await page.goto(
        `${host.origin}/iframe.html?viewMode=story&id=overview-all-states--all-states&args=widget:factlet-donor-wall&globals=a11y.manual:!true`,
      );
      await page
        .locator('factlet-donor-wall')
        .getByText('657,749')
        .first()
        .waitFor({ timeout: 60000 });
      assert.deepEqual(
        faults.filter((line) => !/404/.test(line)),
        [],
      );
    } finally {
      await host.close();
    }
  },
);

test('a circle among modules stops the build', { timeout: 60000 }, () => {
  appendFileSync(path.join(folder, 'dist/charts/bars.js'), "import './ring.js';\n");
  appendFileSync(path.join(folder, 'dist/charts/ring.js'), "import './bars.js';\n");
  const rollup = run('node_modules/rollup/dist/bin/rollup', '-c');
  assert.notEqual(rollup.status, 0);
  assert.match(rollup.stderr, /CIRCULAR_DEPENDENCY/);
});

test('a widget that is removed leaves nothing', () => {
  const removed = run('scripts/new-widget.mjs', 'donor-wall', '--remove');
  assert.equal(removed.status, 0, removed.stderr);
  const own = copy.differing().filter((file) => /^(src|stories|test)\//.test(file));
  assert.deepEqual(own, []);
});

test('a name of one word, and one that is taken, are told in a sentence', () => {
  assert.match(run('scripts/new-widget.mjs', 'wall').stderr, /^Say what the widget shows/);
  assert.match(
    run('scripts/new-widget.mjs', 'origin-bars').stderr,
    /^There is a widget of that name/,
  );
});
