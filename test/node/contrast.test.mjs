// Every pair of every theme is checked by scripts/tokens.mjs, the first step of the build. Here: that it counts right, and that it stops.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { contrast, contrasts, strengthened } from '../../scripts/contrast.mjs';
import { themesOf } from '../../scripts/themes.mjs';

const tokens = JSON.parse(readFileSync('src/themes/tokens.json', 'utf8'));

test('ratios are those of WCAG', () => {
  assert.equal(contrast('#000000', '#ffffff'), 21);
  assert.equal(contrast('#767676', '#ffffff').toFixed(2), '4.54');
  assert.equal(contrast('#ffffff', '#777777').toFixed(2), '4.48');
});

test('every theme tells of texts, lines, marks and every population group, and all of them hold', () => {
  const themes = themesOf(tokens);
  assert.ok(themes.length >= 6);
  for (const { name, colours } of themes) {
    const rows = contrasts(colours);
    const told = rows.flatMap(({ names }) => names);
    for (const colour of Object.keys(colours))
      assert.ok(colour === 'surface' || told.includes(colour), `${name}: ${colour}`);
    assert.deepEqual(
      rows.filter(({ passes }) => !passes),
      [],
      name,
    );
  }
});

test('a mark may be pale when the line around it is not', () => {
  const { colours } = themesOf(tokens)[0];
  const pale = { ...colours, 'group-refugees': '#eeeeee' };
  const markOf = (given) => contrasts(given).find(({ names }) => names.includes('group-refugees'));
  assert.equal(markOf(pale).passes, true);
  assert.equal(markOf({ ...pale, 'group-refugees-line': '#dddddd' }).passes, false);
});

test('a line is made as strong as it has to be, and no stronger', () => {
  for (const [surface, colour] of [
    ['#ffffff', '#ffc740'],
    ['#10181f', '#0b3754'],
    ['#808080', '#7f7f7f'],
  ]) {
    const line = strengthened(colour, surface);
    assert.ok(contrast(line, surface) >= 3, `${line} on ${surface}`);
    assert.ok(contrast(line, surface) < 3.6, `${line} on ${surface}`);
  }
  assert.equal(strengthened('#0072bc', '#ffffff'), '#0072bc');
});

/** `npm run tokens` in a folder of its own, with the tokens changed. */
function tokensIn(context, change) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'factlet-tokens-'));
  context.after(() => rmSync(folder, { recursive: true }));
  for (const name of ['src/base/styles', 'src/download/picture'])
    mkdirSync(path.join(folder, name), { recursive: true });
  cpSync('src/themes', path.join(folder, 'src/themes'), { recursive: true });
  const changed = structuredClone(tokens);
  change(changed);
  writeFileSync(path.join(folder, 'src/themes/tokens.json'), JSON.stringify(changed));
  const run = spawnSync(process.execPath, [path.resolve('scripts/tokens.mjs')], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { ...run, folder };
}

const PLANTED = {
  'a text': [
    (all) => (all.light.quiet.$value = '#8a8a8a'),
    /Light: quiet \(#8a8a8a\) on #ffffff has 3\.\d+ : 1, not 4\.5 : 1/,
  ],
  'a line': [(all) => (all.dark.edge.$value = '#2a3640'), /Dark: edge .* not 3 : 1/],
  'a group whose line is pale in dark alone': [
    (all) =>
      Object.assign(all.groups['2025'].refugees, { $value: '#112233' }) &&
      (all.groups['2025']['refugees-line'].$extensions.factlet.dark = '#223344'),
    /Dark: group-refugees or group-refugees-line/,
  ],
  'a theme of its own': [
    (all) => (all.partner.color.accent.$value = '#d98866'),
    /A partner’s own: accent/,
  ],
};
for (const [what, [change, told]] of Object.entries(PLANTED)) {
  test(`${what} that can't be seen stops the build before anything is written`, (context) => {
    const { status, stderr, folder } = tokensIn(context, change);
    assert.equal(status, 1);
    assert.match(stderr, told);
    assert.deepEqual(readdirSync(path.join(folder, 'src/base/styles')), []);
  });
}

test('what is committed is what the tokens say', (context) => {
  const { status, stderr, folder } = tokensIn(context, () => {});
  assert.equal(status, 0, stderr);
  for (const name of ['themes', 'base/styles', 'download/picture']) {
    for (const file of readdirSync(path.join(folder, 'src', name)).filter(
      (each) => each !== 'tokens.json',
    )) {
      assert.equal(
        readFileSync(path.join(folder, 'src', name, file), 'utf8'),
        readFileSync(`src/${name}/${file}`, 'utf8'),
        file,
      );
    }
  }
});

test('the file for Figma has a set a theme, with every colour, and nothing that its plugins would have to look up', () => {
  const { $themes, $metadata, ...sets } = JSON.parse(readFileSync('src/themes/figma.json', 'utf8'));
  const themes = themesOf(tokens);
  assert.deepEqual(
    $metadata.tokenSetOrder,
    themes.map(({ name }) => name),
  );
  assert.deepEqual(
    $themes.map(({ selectedTokenSets }) => Object.keys(selectedTokenSets)),
    themes.map(({ name }) => [name]),
  );
  for (const { name, colours } of themes) {
    const {
      factlet: { group, radius, density, ...own },
    } = sets[name];
    const flat = Object.fromEntries(
      [
        ...Object.entries(own),
        ...Object.entries(group).map(([key, token]) => [`group-${key}`, token]),
      ].map(([key, { $value }]) => [key, $value]),
    );
    assert.deepEqual(flat, colours);
    for (const colour of Object.values(flat)) assert.match(colour, /^#[0-9a-f]{6}$/);
    assert.deepEqual([radius.$value, density.$value], ['2px', 1]);
  }
});
