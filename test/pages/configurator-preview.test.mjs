// The preview of the configurator: in sight, of what is edited, and a page that is ready at once.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { unzipSync } from 'fflate';
import { site } from './site.mjs';

let host;
before(async () => {
  host = await site({});
});
after(() => host.close());

async function withSample(options) {
  const place = await host.open('/configurator/', options);
  await place.page.getByRole('button', { name: /^An example/ }).click();
  await place.page.locator('configurator-see .stage > div > *').waitFor({ state: 'attached' });
  return place;
}

const shown = (page) =>
  page.locator('configurator-see .stage > div > *').evaluate((e) => e.localName);
const heading = (page, section) => page.locator(`[id="heading:section:${section}"]`);
const top = (locator) => locator.evaluate((element) => element.getBoundingClientRect().top);

test('the figure stays in sight while its fields are filled in', async () => {
  const { page } = await withSample({ width: 1280, height: 700 });
  for (const name of ['population', 'keyFigures', 'donors']) await heading(page, name).click();
  await heading(page, 'donors').scrollIntoViewIfNeeded();
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  const stage = page.locator('configurator-see .stage');
  assert.ok((await top(stage)) >= 0 && (await top(stage)) < 350, String(await top(stage)));
  const bar = await page.locator('configurator-see .bar').boundingBox();
  assert.ok(bar.height < 100, `its controls take one line: ${bar.height} px`);
});

test('the preview follows what is edited, and the whole sheet stays', async () => {
  const { page } = await withSample();
  await heading(page, 'funding').click();
  await page.locator('[id="field:funding.required"]').focus();
  await page.waitForFunction(
    () =>
      document.querySelector('configurator-see').shadowRoot.querySelector('.stage > div > *')
        .localName === 'factlet-funding-donut',
  );
  await page
    .locator('configurator-see')
    .getByRole('combobox', { name: 'Figure', exact: true })
    .selectOption('fact-sheet');
  await heading(page, 'donors').click();
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
  assert.equal(await shown(page), 'factlet-fact-sheet');
});

for (const width of [320, 768, 1280, 1600])
  test(`a sheet of paper is shown in its whole width at ${width} px`, async () => {
    const { page } = await withSample({ width });
    if (width < 960) await page.getByRole('button', { name: 'Preview', exact: true }).click();
    await page
      .locator('configurator-see')
      .getByRole('combobox', { name: 'Shown on' })
      .selectOption('paper');
    const stage = page.locator('configurator-see .stage');
    const [inner, outer] = await stage.evaluate((element) => [
      element.scrollWidth,
      element.clientWidth,
    ]);
    assert.ok(inner <= outer, `${inner} px in ${outer}`);
  });

test('the first stops of the Tab key lead past the head, to each pane', async () => {
  const { page } = await withSample({ width: 1280 });
  const stops = page.locator('configurator-page').locator('button, input, select, a[href]');
  for (const [index, pane] of ['form', 'see', 'take-away'].entries()) {
    const stop = stops.nth(index);
    await stop.focus();
    assert.ok((await stop.boundingBox()).width > 20, 'it is seen once it has the focus');
    await page.keyboard.press('Enter');
    await page.waitForFunction((name) => document.activeElement.matches(`.pane.${name}`), pane);
  }
});

test('what was done before a reload can be undone after it', async () => {
  const { page } = await withSample();
  await page.locator('[id="field:title"]').fill('Before');
  await page.locator('[id="field:source"]').focus();
  await page.reload();
  await page.locator('[id="field:title"]').waitFor();
  assert.equal(await page.locator('[id="field:title"]').inputValue(), 'Before');
  await page.getByRole('button', { name: 'Undo' }).click();
  assert.equal(await page.locator('[id="field:title"]').inputValue(), '');
});

test('where what shows a sheet can’t be fetched, the page says so and keeps the sheet', async () => {
  const { page } = await host.open('/configurator/', {
    prepare: (opened) => opened.route('**/chunks/sheet-panes*', (route) => route.abort()),
  });
  await page.getByRole('button', { name: /^An example/ }).click();
  await page.getByRole('alert').waitFor();
  assert.match(await page.getByRole('alert').textContent(), /could not be loaded/i);
  await page.getByText(/Saved on this device/).waitFor();
});

test('an assistant’s answer is pasted on the page, read as any sheet, and its faults are told', async () => {
  const { page, requests } = await host.open('/configurator/');
  await page.getByText('With an AI assistant').click();
  const instructions = page.locator('configurator-assistant').first().getByRole('textbox');
  await page.waitForFunction(
    () =>
      document
        .querySelector('configurator-assistant')
        ?.shadowRoot?.querySelector('configurator-copy')?.text?.length > 1000,
  );
  assert.match(await instructions.inputValue(), /never estimate/i);
  const paste = (text) =>
    page.evaluate((pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      document.body.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    }, text);
  await paste(
    'Here is the document:\n```json\n{"version": "1", "country": "MD", "funding": {"currency": "USD", "required": 8000000, "received": 4500000, "gap": 3600000}}\n```\nI left nothing out.',
  );
  await heading(page, 'funding').waitFor();
  await page.getByText('Have an assistant help').click();
  const repair = page.locator('.checks configurator-assistant').getByRole('textbox');
  await page.waitForFunction(() =>
    document
      .querySelector('.checks configurator-assistant')
      ?.shadowRoot?.querySelector('configurator-copy')
      ?.text?.includes('"MD"'),
  );
  assert.match(await repair.inputValue(), /^\d+\. funding[.\w]*: .*(8|4\.5|3\.6)/m);
  assert.deepEqual(
    requests.filter((address) => !address.startsWith(host.origin)),
    [],
  );
});

test('the press pack is one file, made on a page with strict rules', async () => {
  const { page, faults } = await withSample();
  const takeAway = page.locator('configurator-take-away');
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 120_000 }),
    takeAway.getByRole('button', { name: 'Press pack (ZIP)' }).click(),
  ]);
  assert.match(download.suggestedFilename(), /^fact-sheet-.*\.zip$/);
  const files = Object.keys(unzipSync(readFileSync(await download.path())));
  for (const lang of ['ar', 'az', 'en', 'es', 'fr', 'ro', 'ru', 'uk', 'zh'])
    assert.ok(
      files.some((name) => name.startsWith(`${lang}/`) && name.endsWith('.post.txt')),
      lang,
    );
  assert.deepEqual(faults, []);
});
