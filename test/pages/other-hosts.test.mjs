// A page on one origin, and Factlet's files and figures on another: two servers, one of which may allow the other (CORS).
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { drawn, readerText, site } from './site.mjs';

const TYPES = { '.js': 'text/javascript', '.json': 'application/json' };
const SHEET = readFileSync('src/samples/azerbaijan-2024.json');
const FIGURE = '<factlet-population-counters';
const WORDS = '<p>8,087 refugees, in words</p></factlet-population-counters>';

/** A server of files; `/open/` is the same with the header that lets other origins read them. */
function filesHost() {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const isOpen = pathname.startsWith('/open/');
    const name = pathname.replace(/^\/(open|closed)\//, '');
    try {
      const body = name === 'sheet.json' ? SHEET : readFileSync(path.join('dist', name));
      response
        .writeHead(200, {
          'content-type': TYPES[path.extname(name)] ?? 'text/css',
          ...(isOpen && { 'access-control-allow-origin': '*' }),
        })
        .end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

let files;
let host;
let origin;
before(async () => {
  files = await filesHost();
  origin = `http://127.0.0.1:${files.address().port}`;
  const page = (script, src) => ({
    body: `<!doctype html><html lang="en"><body>${script}${FIGURE} src="${src}">${WORDS}</body></html>`,
  });
  const script = (folder) =>
    `<script type="module" src="${origin}/${folder}/cdn/factlet.js"></script>`;
  const snippetOf = (form) =>
    execFileSync(
      process.execPath,
      [
        ...['dist/cli/factlet.js', 'snippet', 'src/samples/azerbaijan-2024.json', '--form', form],
        ...['--widget', 'funding-donut', '--lang', 'en', '--base', `${origin}/closed/`],
      ],
      { encoding: 'utf8' },
    );
  host = await site({
    '/closed': page(script('closed'), `${origin}/open/sheet.json`),
    '/open': page(script('open'), `${origin}/open/sheet.json`),
    '/figures-closed': page(script('open'), `${origin}/closed/sheet.json`),
    '/classic': page(
      `<script src="${origin}/closed/cdn/factlet.classic.js" defer></script>`,
      `${origin}/open/sheet.json`,
    ),
    '/plain': { body: `<!doctype html><html lang="en"><body>${snippetOf('plain')}</body></html>` },
    '/classic-table': {
      body: `<!doctype html><html lang="en"><body><script src="${origin}/closed/cdn/factlet.classic.js"></script><table class="factlet-origin-bars"><tr><td>Ukraine</td><td>6,541</td></tr></table></body></html>`,
    },
  });
});
after(async () => {
  await host.close();
  files.close();
});

test('a module of a host that doesn’t allow the page never runs, and the words stay', async () => {
  const { page, faults } = await host.open('/closed');
  await page.waitForLoadState('networkidle');
  assert.equal(await page.evaluate(() => Boolean(customElements.get('factlet-figure'))), false);
  assert.equal(
    await page.locator('factlet-population-counters').evaluate((e) => e.shadowRoot),
    null,
  );
  assert.ok(await page.getByText('8,087 refugees, in words').isVisible());
  assert.match(faults.join('\n'), /CORS/, 'the browser tells the author');
});

test('with the header it draws', async () => {
  const { page, faults } = await host.open('/open');
  await drawn(page);
  assert.match(await readerText(page), /657,749/);
  assert.deepEqual(faults, []);
});

test('a snippet with the plain script needs no header: its figures stand in the page', async () => {
  const { page, faults } = await host.open('/plain');
  await drawn(page);
  assert.match(await readerText(page), /56% .*\$8\.0M/);
  assert.deepEqual(faults, []);
});

test('the plain script needs none, with tables and the names of countries beside it', async () => {
  const { page, faults } = await host.open('/classic');
  await drawn(page);
  assert.match(await readerText(page), /657,749/);
  const table = await host.open('/classic-table');
  await drawn(table.page);
  assert.match(await readerText(table.page), /Ukraine 6,541/);
  assert.deepEqual([...faults, ...table.faults], []);
});

test('figures of a host that doesn’t allow the page: the words stay, and CORS is named', async () => {
  const { page, warnings } = await host.open('/figures-closed');
  await page.locator('factlet-population-counters details').waitFor();
  assert.ok(await page.getByText('8,087 refugees, in words').isVisible());
  assert.ok(
    warnings.some((line) => line.includes(`network {"CORS":"${new URL(origin).host}"}`)),
    warnings.join('\n'),
  );
  await page.locator('factlet-population-counters summary').click();
  assert.match(await readerText(page), /lets other sites read it \(CORS\)/);
});
