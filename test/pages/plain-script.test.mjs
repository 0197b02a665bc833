// The plain script on a page that requires Trusted Types and allows one policy.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { after, before, test } from 'node:test';
import { drawn, site } from './site.mjs';

const STRICT = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types factlet",
};
const html = (body) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,"><body>${body}</body></html>`;
const plain = (widget) =>
  execFileSync(
    process.execPath,
    [
      'dist/cli/factlet.js',
      'snippet',
      'src/samples/azerbaijan-2024.json',
      ...['--widget', widget, '--form', 'plain', '--base', '/'],
    ],
    { encoding: 'utf8' },
  );
const bars = plain('origin-bars');
const TABLE = `<table lang="en" class="factlet-origin-bars"><caption>Refugees</caption>
  <tr><th>Country</th><th>People</th></tr><tr><td>Ukraine</td><td>40</td></tr>
  <tr><td>Afghanistan</td><td>10</td></tr></table>`;

/** The name of a row, as a figure shows it. */
const label = (page, name) =>
  page.locator('factlet-origin-bars [part~="label"]', { hasText: name });

let host;
before(async () => {
  host = await site({
    '/one': { headers: STRICT, body: html(bars) },
    '/three': { headers: STRICT, body: html(bars + plain('funding-donut') + bars) },
    '/table': {
      headers: STRICT,
      body: html(`<script src="/cdn/factlet.classic.js" defer></script>${TABLE}`),
    },
  });
});
after(() => host.close());

test('a strict page names countries', async () => {
  const { page, faults } = await host.open('/one');
  await drawn(page);
  await label(page, 'Ukrayna').waitFor();
  assert.deepEqual(faults, []);
});

test('several snippets on a strict page are drawn, and nothing else is told', async () => {
  const { page, faults, warnings } = await host.open('/three');
  await drawn(page);
  await label(page, 'Ukrayna').nth(1).waitFor();
  // A file that is there three times asks for its policy three times: the browser says so by itself.
  const others = faults.filter((fault) => !fault.includes('that name already exists'));
  assert.deepEqual(others, []);
  assert.deepEqual(
    warnings.filter((warning) => warning.includes('no figure can be drawn')),
    [],
  );
});

test('what the plain script fetches fetches further on a strict page', async () => {
  const { page, faults } = await host.open('/table');
  await drawn(page);
  await label(page, 'Afghanistan').waitFor();
  assert.deepEqual(faults, []);
});
