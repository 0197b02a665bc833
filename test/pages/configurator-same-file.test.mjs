// A sheet is saved into the file that it was opened from: never over what somebody else has changed, and told when it can't be. The files are real ones, in the browser's own file system.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { site } from './site.mjs';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const SHEET = '{"version":"1","title":"Moldova","own":[1]}';

let host;
before(async () => {
  host = await site();
});
after(() => host.close());

/** The page with a file that is chosen, as its own window for files gives it. */
async function opened({ open = true, ...options } = {}) {
  const { page, faults } = await host.open('/configurator/index.html', {
    acceptDownloads: true,
    prepare: (page) =>
      page.addInitScript((text) => {
        window.picked = (async () => {
          const folder = await navigator.storage.getDirectory();
          const handle = await folder.getFileHandle('sheet.json', { create: true });
          const stream = await handle.createWritable();
          await stream.write(text);
          await stream.close();
          return handle;
        })();
        window.showOpenFilePicker = async () => [await window.picked];
      }, SHEET),
    ...options,
  });
  await page.locator('#begin-file').click();
  if (open) await page.locator('configurator-form').waitFor();
  return { page, faults };
}

const inFile = (page) => page.evaluate(async () => (await (await window.picked).getFile()).text());
const write = (page, text) =>
  page.evaluate(async (given) => {
    const stream = await (await window.picked).createWritable();
    await stream.write(given);
    await stream.close();
  }, text);
/** Does something after which the page looks at the file, and writes nothing. */
async function lookedAt(page, act) {
  const looked = page.evaluate(async () => {
    const handle = await window.picked;
    const { getFile, createWritable } = FileSystemFileHandle.prototype;
    let isWritten = false;
    handle.createWritable = () => {
      isWritten = true;
      return createWritable.call(handle);
    };
    const file = await new Promise((resolve) => {
      handle.getFile = () => {
        const given = getFile.call(handle);
        resolve(given);
        return given;
      };
    });
    await file.text();
    await new Promise(requestAnimationFrame);
    delete handle.getFile;
    delete handle.createWritable;
    return isWritten;
  });
  await act();
  assert.equal(await looked, false, 'nothing is written');
}

const save = (page) => page.getByRole('button', { name: 'Save to' });
const said = (page, words) => page.getByRole('status').filter({ hasText: words }).waitFor();

async function retitle(page, title) {
  const field = page.locator('configurator-form').getByLabel('Title', { exact: true });
  await field.fill(title);
  await field.press('Tab');
}

test('a sheet is saved into the file that was chosen, with every field in its place', async () => {
  const { page, faults } = await opened();
  await retitle(page, 'Moldova 2024');
  await save(page).click();
  await said(page, /Saved to .sheet\.json., \d\d:\d\d/);
  assert.deepEqual(JSON.parse(await inFile(page)), {
    version: '1',
    title: 'Moldova 2024',
    own: [1],
  });
  await retitle(page, 'Moldova, again');
  await save(page).click();
  await page.waitForFunction(async () =>
    (await (await (await window.picked).getFile()).text()).includes('again'),
  );
  assert.deepEqual(faults, []);
});

test('a file that has changed since is never written over unasked', async () => {
  const { page } = await opened();
  await retitle(page, 'Mine');
  await write(page, '{"title":"A colleague’s"}');
  await save(page).click();
  await said(page, /was changed by somebody else or another program/);
  // Whoever saves again has not said that it may be replaced.
  await lookedAt(page, () => save(page).click());
  assert.equal(await inFile(page), '{"title":"A colleague’s"}');
  // Who says yes means what was there then.
  await write(page, '{"title":"The colleague’s again"}');
  const replace = page.getByRole('button', { name: 'Replace what it has now' });
  await lookedAt(page, () => replace.click());
  assert.equal(await inFile(page), '{"title":"The colleague’s again"}');
  await replace.click();
  await said(page, /Saved to/);
  assert.equal(JSON.parse(await inFile(page)).title, 'Mine');
});

test('what the browser may not write, or can’t, is told, and can be downloaded', async () => {
  const { page } = await opened();
  await page.evaluate(async () => {
    const handle = await window.picked;
    handle.queryPermission = async () => 'prompt';
    handle.requestPermission = async () => 'denied';
  });
  await save(page).click();
  await said(page, /The browser may not write to/);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download a copy' }).click(),
  ]);
  assert.equal(JSON.parse(readFileSync(await download.path())).title, 'Moldova');

  await page.evaluate(async () => {
    const handle = await window.picked;
    handle.requestPermission = async () => 'granted';
    await (await navigator.storage.getDirectory()).removeEntry('sheet.json');
  });
  await save(page).click();
  await said(page, /could not be saved/);
});

test('the next edition of a sheet has no file yet, and a sheet that wasn’t one has none', async () => {
  const { page } = await opened();
  await save(page).waitFor();
  await page.getByRole('banner').getByRole('button', { name: 'New edition' }).click();
  await page.locator('#edition').waitFor();
  await save(page).waitFor({ state: 'detached' });
  assert.equal(await inFile(page), SHEET);
});

test('who chooses no file stays where they are, and where files can’t be picked the field is left', async () => {
  const { page, faults } = await opened({
    open: false,
    prepare: (page) =>
      page.addInitScript(() => {
        window.showOpenFilePicker = () => Promise.reject(new DOMException('', 'AbortError'));
      }),
  });
  assert.equal(await page.getByRole('alert').textContent(), '');
  await page.evaluate(() => {
    window.showOpenFilePicker = () => Promise.reject(new DOMException('', 'SecurityError'));
  });
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.locator('#begin-file').click(),
  ]);
  await chooser.setFiles({
    name: 'sheet.json',
    mimeType: 'application/json',
    buffer: Buffer.from(SHEET),
  });
  await page.locator('configurator-form').waitFor();
  assert.equal(await save(page).count(), 0);
  assert.deepEqual(faults, []);
});

for (const [locale, width] of [
  ['en', 375],
  ['ar', 375],
  ['ar', 1280],
])
  test(`axe finds nothing in ${locale} at ${width} px, and nothing is wider than the page`, async () => {
    const { page } = await opened({ locale, width, bypassCSP: true });
    await write(page, '{}');
    await page.locator('header .actions button').filter({ hasText: 'sheet.json' }).click();
    await page.locator('.into-file button').first().waitFor();
    await page.mouse.move(0, 0);
    await page.evaluate(AXE);
    const { violations } = await page.evaluate(() =>
      window.axe.run(document, { resultTypes: ['violations'] }),
    );
    assert.deepEqual(
      violations.map(({ id, nodes }) => [id, nodes[0].html]),
      [],
    );
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0);
    await page.context().close();
  });
