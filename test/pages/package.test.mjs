// What the package gives to those who build with it: modules that a server can import, and declarations of every tag.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const elements = modules
  .flatMap(({ declarations }) => declarations ?? [])
  .filter(({ tagName }) => tagName);
const types = (name) => readFileSync(`dist/types/${name}`, 'utf8');
const names = (list) => list.map(({ name }) => name);

for (const entry of [
  'index.js',
  'define.js',
  ...readdirSync('dist/widgets', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `widgets/${name}/${name}.define.js`),
]) {
  test(`${entry} can be imported on a server, and says nothing there`, () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--input-type=module', '-e', `await import('./dist/${entry}');`],
      { encoding: 'utf8' },
    );
    assert.deepEqual({ status, stdout, stderr }, { status: 0, stdout: '', stderr: '' });
  });
}

test('every tag, with all that can be set on it, is in what frameworks read', () => {
  assert.ok(elements.length >= 7);
  const text = types('elements.d.ts');
  for (const { tagName, name, members } of elements) {
    const [, ours] = text.split(`  '${tagName}': {\n`);
    const [declared] = ours.split('\n  };\n');
    assert.ok(declared.includes(`element: ${name};`), tagName);
    for (const member of members.filter(({ kind }) => kind === 'field'))
      assert.ok(declared.includes(` ${member.name}?: `), `${tagName} ${member.name}`);
  }
});

test('every tag, attribute, property, event, CSS property and part is in what editors read', () => {
  const vscode = JSON.parse(types('vscode.html-custom-data.json')).tags;
  const css = JSON.parse(types('vscode.css-custom-data.json'));
  const jetbrains = JSON.parse(types('web-types.json')).contributions.html.elements;
  for (const { tagName, attributes, events, members, cssProperties, cssParts } of elements) {
    const tag = vscode.find(({ name }) => name === tagName);
    assert.deepEqual(names(tag.attributes), names(attributes));
    const element = jetbrains.find(({ name }) => name === tagName);
    assert.deepEqual(names(element.attributes), names(attributes));
    assert.deepEqual(names(element.js.events), names(events));
    assert.deepEqual(
      names(element.js.properties),
      names(members.filter(({ kind }) => kind === 'field')),
    );
    assert.deepEqual(names(element.css.properties), names(cssProperties ?? []));
    assert.deepEqual(names(element.css.parts), names(cssParts ?? []));
    for (const { name } of cssProperties ?? [])
      assert.ok(names(css.properties).includes(name), name);
    for (const { name } of cssParts ?? [])
      assert.ok(names(css.pseudoElements).includes(`::part(${name})`), name);
  }
  assert.deepEqual(tagValues(vscode, 'loading'), ['eager', 'lazy']);
});

test("each framework's types are an entry of the package", () => {
  for (const name of readdirSync('dist/types').filter(
    (file) => file.endsWith('.d.ts') && file !== 'elements.d.ts',
  )) {
    assert.deepEqual(exports[`./${name.replace('.d.ts', '')}`], { types: `./dist/types/${name}` });
  }
});

const tagValues = (tags, attribute) =>
  names(tags[0].attributes.find(({ name }) => name === attribute).values);

test('every file that a file of dist/cdn/ fetches is there, and none loads the script again', () => {
  const files = readdirSync('dist/cdn', { recursive: true })
    .map((name) => String(name).replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.js') && !name.startsWith('classic/'));
  let count = 0;
  for (const file of files)
    for (const [, address] of readFileSync(`dist/cdn/${file}`, 'utf8').matchAll(
      /(?:import\(|\bfrom|\bimport)"(\.[^"]+\.js)"/g,
    )) {
      count += 1;
      const fetched = new URL(address, `file:///cdn/${file}`).pathname.replace('/cdn/', '');
      assert.ok(files.includes(fetched), `${file} fetches ${address}`);
      assert.notEqual(fetched, 'factlet.js', file);
    }
  assert.ok(count > 50, `${count} addresses were found`);
});
