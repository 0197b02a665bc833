// The front page of `npm start`: four people find where to begin, in their own language.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { after, before, test } from 'node:test';
import { LANGUAGES } from '../../dist/language/languages.js';
import { drawn, readerText, site } from './site.mjs';

let host;
let server;
let origin;
before(async () => {
  host = await site();
  const port = await freePort();
  server = spawn(process.execPath, ['scripts/serve.mjs'], {
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve) => server.stdout.once('data', resolve));
  origin = `http://localhost:${port}`;
});
after(async () => {
  server.kill();
  await host.close();
});

test('it draws the real sheet, and the example that stands beside its figure', async () => {
  const { page, faults } = await host.open('/');
  await drawn(page);
  const text = await readerText(page);
  assert.ok(text.includes('657,749'), text);
  const example = page.locator('#smallest');
  await example.getByText('8,087').waitFor();
  assert.match(await page.locator('#sheet').textContent(), /8087/);
  assert.deepEqual(faults, []);
});

for (const [locale, language, title] of [
  ['az-AZ', 'az', /Məlumat vərəqinin rəqəmləri/],
  ['ar-EG', 'ar', /أرقام صحيفة الوقائع/],
  ['uk-UA', 'uk', /інформаційного бюлетеня/],
  ['de-DE', 'en', /figures of a fact sheet/],
]) {
  test(`a browser in ${locale} reads it in ${language}`, async () => {
    const { page } = await host.open('/', { locale });
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.lang), language);
    await page.context().close();
  });
}

test('the chosen language goes with the reader to the demo and the configurator', async () => {
  const { page } = await host.open('/');
  await page.selectOption('select', 'fr');
  await page.getByRole('link', { name: 'La page d’un partenaire, avec des figures' }).click();
  await page.waitForURL('**/demo/index.html?lang=fr');
  await page.goBack();
  await page.getByRole('link', { name: 'Ouvrir le configurateur' }).click();
  await page
    .getByRole('heading', { level: 1, name: 'Chiffres d’une fiche d’information' })
    .waitFor();
  await page.context().close();
});

for (const language of LANGUAGES) {
  test(`every text is there in ${language}, nothing scrolls sideways, and axe has nothing to say`, async () => {
    for (const width of [320, 1280]) {
      const { page } = await host.open(`/start/index.html?lang=${language}`, { width });
      await drawn(page);
      assert.deepEqual(
        await page.evaluate(() =>
          [...document.querySelectorAll('[data-text]')]
            .filter(({ textContent }) => !textContent.trim())
            .map(({ dataset }) => dataset.text),
        ),
        [],
      );
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
      await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
      const { violations } = await page.evaluate(() => globalThis.axe.run());
      assert.deepEqual(
        violations.map(({ id, nodes }) => [id, nodes[0].html]),
        [],
      );
      await page.context().close();
    }
  });
}

test('every link of it leads somewhere, by `npm start`', async () => {
  const page = await host.blank();
  await page.goto(origin);
  const addresses = await page
    .locator('a')
    .evaluateAll((links) => links.map(({ href }) => href).filter(Boolean));
  assert.ok(addresses.length > 12);
  for (const address of addresses) {
    const answer = await fetch(address);
    // Storybook is built by a command of its own, which stands beside the link.
    if (address.includes('storybook')) assert.match(await answer.text(), /storybook/i);
    else assert.equal(answer.status, 200, address);
  }
  await page.goto(`${origin}/examples/plain.html`);
  await drawn(page);
  await page.context().close();
});

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
