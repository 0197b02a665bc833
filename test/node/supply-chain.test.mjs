import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

const json = (name) => JSON.parse(readFileSync(name, 'utf8'));
const { packages } = json('package-lock.json');

for (const lockfile of [
  'package-lock.json',
  'test/frameworks/package-lock.json',
  'bench/package-lock.json',
]) {
  test(`${lockfile} names no host, and every package has its hash`, () => {
    for (const [name, { resolved, integrity, link, inBundle }] of Object.entries(
      json(lockfile).packages,
    )) {
      // What a package brings inside itself is covered by that package's hash.
      if (!name || inBundle) continue;
      assert.equal(resolved, undefined, name);
      assert.ok(!link, name);
      assert.match(integrity, /^sha512-/, name);
    }
  });
}

for (const lockfile of [
  'package-lock.json',
  'test/frameworks/package-lock.json',
  'bench/package-lock.json',
]) {
  test(`${lockfile} has the packages of every system`, () => {
    const { packages: locked } = json(lockfile);
    // Where a registry lacks one, npm leaves it out of the lockfile, and `npm ci` then refuses the lockfile.
    for (const [name, { optionalDependencies = {} }] of Object.entries(locked)) {
      for (const dependency of Object.keys(optionalDependencies)) {
        assert.ok(
          locked[`${name}/node_modules/${dependency}`] ?? locked[`node_modules/${dependency}`],
          `${dependency} of ${name}`,
        );
      }
    }
  });
}

test('what users run has exact versions and needs no script to be installed', () => {
  const { dependencies } = json('package.json');
  assert.deepEqual(Object.keys(dependencies), ['d3-array', 'd3-shape', 'lit']);
  for (const [name, version] of Object.entries(dependencies)) {
    assert.match(version, /^\d+\.\d+\.\d+$/, name);
    assert.ok(!packages[`node_modules/${name}`].hasInstallScript, name);
  }
});

test('the bill of materials has every package that users get, with its hash and licence', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/sbom.mjs'], {
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  const { bomFormat, components, metadata } = json('sbom.cdx.json');
  assert.deepEqual([bomFormat, metadata.component.name], ['CycloneDX', 'factlet']);
  const names = components.map(({ name }) => name);
  for (const name of [
    'lit',
    'lit-html',
    'lit-element',
    '@lit/reactive-element',
    'd3-shape',
    'd3-path',
    'cldr-core',
    'pdfjs-dist',
  ])
    assert.ok(names.includes(name), name);
  assert.ok(
    !names.includes('typescript') && !names.includes('storybook'),
    'tools are no part of it',
  );
  for (const { name, hashes, licenses } of components) {
    assert.match(hashes[0].content, /^[0-9a-f]{128}$/, name);
    assert.match(
      licenses[0].license?.id ?? licenses[0].expression,
      /^(MIT|ISC|BSD-3-Clause|Apache-2\.0|Unicode-3\.0)/,
      name,
    );
  }
});

test('the notices name every package that is in the bundle', () => {
  const notices = readFileSync('dist/cdn/THIRD-PARTY-NOTICES.txt', 'utf8');
  for (const name of ['@lit/reactive-element', 'lit-html', 'lit-element', 'd3-shape'])
    assert.ok(notices.includes(`${name} ${packages[`node_modules/${name}`].version} (`), name);
});
