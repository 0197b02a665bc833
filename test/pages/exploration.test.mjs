// What a reader opens in a figure, as built: on the strictest page, by mouse and keys, before the script, on paper, without a network.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { site } from './site.mjs';

const germany = readFileSync('src/samples/germany-2025.json', 'utf8');
const STRICT = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types factlet",
};
const html = (body, lang = 'en') =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>A page</title><body>${body}</body></html>`;
const SCRIPT = '<script type="module" src="/cdn/factlet.js"></script>';
const BARS = '<factlet-origin-bars src="/germany.json"></factlet-origin-bars>';
const prerendered = execFileSync(
  process.execPath,
  [
    'dist/cli/factlet.js',
    'snippet',
    'src/samples/germany-2025.json',
    '--widget',
    'origin-bars',
    '--form',
    'prerendered',
    '--base',
    '/',
  ],
  { encoding: 'utf8' },
);

const pages = {
  '/germany.json': { headers: { 'content-type': 'application/json' }, body: germany },
  '/strict': { headers: STRICT, body: html(SCRIPT + BARS) },
  '/plain': { body: html(SCRIPT + BARS) },
  '/azerbaijan.json': {
    headers: { 'content-type': 'application/json' },
    body: readFileSync('src/samples/azerbaijan-2024.json', 'utf8'),
  },
  '/both': {
    body: html(
      `${SCRIPT}${BARS}<factlet-funding-donut src="/azerbaijan.json"></factlet-funding-donut>`,
    ),
  },
  '/ar': { body: html(SCRIPT + BARS, 'ar') },
  '/classic': { body: html(`<script src="/cdn/factlet.classic.js"></script>${BARS}`) },
  '/still': { body: html(prerendered.replace(/<script.*?<\/script>/gs, '')) },
  '/prerendered': { body: html(prerendered) },
};
let host;
before(async () => {
  host = await site(pages);
});
after(() => host.close());

const allOf = (page) => page.getByRole('button', { name: /^Show all 157/ });
const rows = (page) => page.locator('[part~="whole-list"] dt');

async function opened(page) {
  await allOf(page).click();
  await rows(page).first().waitFor();
}

test('fetches nothing for it before it is used, and works on the strictest page', async () => {
  const { page, requests, faults } = await host.open('/strict');
  await allOf(page).waitFor();
  await page.mouse.move(300, 300);
  await page.waitForLoadState('networkidle');
  assert.deepEqual(
    requests.filter((each) => /exploration|menu/.test(each)),
    [],
  );
  await opened(page);
  assert.equal(await rows(page).count(), 157);
  assert.equal(requests.filter((each) => /exploration/.test(each)).length, 2);
  await page.getByRole('button', { name: /^How is this defined/ }).click();
  await page.getByText('well-founded fear').waitFor();
  assert.deepEqual(
    faults.filter((each) => !/favicon|404/.test(each)),
    [],
  );
  await page.context().close();
});

test('is worked by keys alone: open, search, sort, choose, close', async () => {
  const { page } = await host.open('/plain');
  await allOf(page).focus();
  await page.keyboard.press('Enter');
  await rows(page).first().waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.type('ira');
  await page.getByText('3 of 157').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await page.getByText('128,544 of 2,655,191, 4.8%').first().waitFor();
  await page.keyboard.press('Tab');
  assert.match(
    await page.evaluate(
      () => document.querySelector('factlet-origin-bars').shadowRoot.activeElement.href,
    ),
    /^https:/,
    'the rows were one stop: the source is next',
  );
  for (let press = 0; press < 4; press++) await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await rows(page).first().waitFor({ state: 'detached' });
  await page.context().close();
});

test('is chosen by a click anywhere in its row', async () => {
  const { page } = await host.open('/plain');
  await opened(page);
  const number = page.locator('[part~="whole-list"] dl > div').nth(3).locator('data');
  await number.scrollIntoViewIfNeeded();
  const { x, y } = await number.boundingBox();
  await page.mouse.click(x + 2, y + 2);
  await page.getByText('128,544 of 2,655,191, 4.8%').first().waitFor();
  await page.context().close();
});

test('has its button before the script, in its room, and not to be pressed; then it works', async () => {
  const still = await host.open('/still', { javaScriptEnabled: false });
  assert.equal(await allOf(still.page).isDisabled(), true);
  const { page, faults } = await host.open('/prerendered');
  const place = await allOf(still.page).boundingBox();
  await page.waitForFunction(
    () => !document.querySelector('factlet-origin-bars').shadowRoot.querySelector('#all0').disabled,
  );
  assert.deepEqual(await allOf(page).boundingBox(), place);
  await allOf(page).press('Enter');
  await rows(page).first().waitFor();
  assert.equal(
    await page.evaluate(
      () => document.querySelector('factlet-origin-bars').shadowRoot.activeElement.id,
    ),
    'all0',
  );
  assert.deepEqual(faults, []);
});

test('is printed where it is open, without its controls', async () => {
  const { page } = await host.open('/plain');
  await opened(page);
  await page.getByRole('searchbox').fill('ira');
  await page.getByText('3 of 157').waitFor();
  await page.emulateMedia({ media: 'print' });
  assert.equal(await rows(page).first().isVisible(), true);
  assert.equal(await page.getByText('3 of 157').isVisible(), true);
  for (const each of ['searchbox', 'combobox'])
    assert.equal(await page.getByRole(each).count(), 0, each);
  for (const button of await page.locator('button').all())
    if (await button.isVisible())
      assert.match(await button.innerText(), /Iraq|Iran|United Arab/, 'names of rows alone');
  await page.context().close();
});

test('fits a phone, and reads from the right in Arabic', async () => {
  const { page } = await host.open('/ar', { width: 320 });
  await page.getByRole('button', { name: /157/ }).click();
  await rows(page).first().waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
  const box = await rows(page).first().boundingBox();
  assert.ok(box.x + box.width > 300, 'names begin at the right');
  await page.context().close();
});

test('says so where it cannot be fetched, and leaves the figure as it is', async () => {
  const { page } = await host.open('/plain');
  await allOf(page).waitFor();
  await page.route('**/chunks/exploration*', (route) => route.abort());
  await allOf(page).click();
  await page.getByText(/^This could not be loaded/).waitFor();
  assert.equal(await page.getByText('1,173,192').first().isVisible(), true);
  await page.context().close();
});

test('is there without modules, too', async () => {
  const { page, faults } = await host.open('/classic');
  await opened(page);
  assert.equal(await rows(page).count(), 157);
  await page.getByRole('button', { name: /^How is this defined/ }).click();
  await page.getByText('well-founded fear').waitFor();
  assert.equal(await page.getByRole('button', { name: /^Data/ }).count(), 0);
  assert.deepEqual(faults, []);
  await page.context().close();
});

test('lets the marks of other rows and parts recede under the pointer, but not in forced colours', async () => {
  for (const [forcedColors, faint] of [
    ['none', true],
    ['active', false],
  ]) {
    const { page } = await host.open('/both', { forcedColors });
    const strengths = (tag, marks) =>
      page
        .locator(`factlet-${tag} ${marks}`)
        .evaluateAll((each) => each.map((mark) => getComputedStyle(mark).opacity === '1'));
    await page.locator('factlet-origin-bars dt').nth(1).hover();
    const bars = await strengths('origin-bars', '[part~="bar"]');
    assert.deepEqual([bars[0], bars[1]], [!faint, true]);
    await page.locator('factlet-funding-donut dt').last().hover();
    assert.deepEqual(await strengths('funding-donut', '[part~="ring"] path:not(.leader)'), [
      !faint,
      true,
    ]);
    await page.context().close();
  }
});
