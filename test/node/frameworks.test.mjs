// docs/frameworks.md shows the examples as they are, and the examples name the versions that `npm run test:frameworks` builds them with.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const json = (name) => JSON.parse(readFileSync(name, 'utf8'));
const examples = readdirSync('examples').filter((name) =>
  existsSync(`examples/${name}/package.json`),
);
const shown = [
  ...readFileSync('docs/frameworks.md', 'utf8').matchAll(
    /^\[`[^`]+`\]\(\.\.\/(examples\/[^)]+)\)\n\n```\w+\n([\s\S]*?)^```$/gm,
  ),
];

test('each framework has its example in the guide', () => {
  assert.deepEqual(
    [...new Set(shown.map(([, file]) => file.split('/')[1]))].sort(),
    examples.sort(),
  );
});

for (const [, file, code] of shown) {
  test(`the guide shows ${file} as it is`, () => assert.equal(code, readFileSync(file, 'utf8')));
}

/** The pages that draw their figures fetch a file; the sites that prerender them have a sheet. */
const drawing = examples.filter((name) => existsSync(`examples/${name}/public/funding.json`));
const prerendering = examples.filter((name) => !drawing.includes(name));

for (const name of examples) {
  test(`the example for ${name} names the tested versions`, () => {
    const { dependencies, devDependencies } = json(`examples/${name}/package.json`);
    const tested = json('test/frameworks/package.json').dependencies;
    const { factlet, ...others } = { ...dependencies, ...devDependencies };
    assert.equal(factlet, 'file:../..');
    for (const [dependency, version] of Object.entries(others))
      assert.equal(version, tested[dependency], dependency);
  });
}

for (const name of drawing) {
  test(`the example for ${name} has the same funding as the others`, () => {
    assert.deepEqual(
      json(`examples/${name}/public/funding.json`),
      json('examples/react/public/funding.json'),
    );
  });
}

test('the examples show figures of the real sheet', () => {
  const { population, funding } = json('src/samples/azerbaijan-2024.json');
  const { groups } = population;
  for (const name of drawing) {
    const [file] = ['src/App.tsx', 'src/App.vue', 'src/App.svelte', 'src/app.ts']
      .map((path) => `examples/${name}/${path}`)
      .filter((path) => shown.some(([, other]) => other === path));
    for (const { group, value } of groups)
      assert.ok(
        readFileSync(file, 'utf8').includes(`{ group: '${group}', value: ${value} }`),
        `${file}: ${group}`,
      );
  }
  const { required, received, gap } = json('examples/react/public/funding.json');
  assert.deepEqual(
    [required, received, gap],
    [funding.required.value, funding.received.value, funding.gap.value],
  );
});

/** A part of a document with the English of its texts alone. */
function inEnglish(part) {
  if (Array.isArray(part)) return part.map(inEnglish);
  if (typeof part !== 'object') return part;
  if ('az' in part) return part.en;
  return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, inEnglish(value)]));
}

for (const name of prerendering) {
  test(`the example for ${name} has four sections of the real sheet, in English`, () => {
    const [file] = ['_data', 'src/data', 'app']
      .map((folder) => `examples/${name}/${folder}/azerbaijan.json`)
      .filter(existsSync);
    const whole = inEnglish(json('src/samples/azerbaijan-2024.json'));
    const { version, country, asOf, source, population, origins, funding, staffing } = whole;
    const sections = { population, origins, funding, staffing };
    const expected = { version, lang: 'en', country, asOf, source, ...sections };
    // Labels that are in Azerbaijani alone are left out.
    assert.deepEqual(json(file), JSON.parse(JSON.stringify(expected)));
  });
}
