// The block in the block editor, as somebody uses it who has never seen it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  beginToWrite,
  canvasOf,
  insertBlock,
  openEditor,
  pasteText,
  readPost,
  savePost,
  signedIn,
  startBrowser,
  uploadPlugin,
} from './browser.mjs';
import { SHEET, SHEET_FILE, shortcode, snippet } from './contents.mjs';
import { startWordPress } from './host.mjs';

let site;
let browser;
let page;
const faults = [];
before(async () => {
  [site, browser] = await Promise.all([startWordPress(), startBrowser()]);
  page = await signedIn(browser, site, 'administrator');
  await uploadPlugin(page, site);
  page.on('pageerror', (error) => faults.push(String(error)));
});
after(async () => {
  await browser?.close();
  await site?.close();
});

const figure = () =>
  canvasOf(page).locator('.wp-block-factlet-figure, [data-type="factlet/figure"]').first();
const drawn = (widget) =>
  canvasOf(page).waitForFunction(
    (tag) => document.querySelector(tag)?.shadowRoot?.querySelector('figure data, figure ul'),
    `factlet-${widget}`,
  );
const attributesOf = (name) =>
  page.evaluate(
    (block) =>
      globalThis.wp.data
        .select('core/block-editor')
        .getBlocks()
        .find((each) => each.name === block)?.attributes,
    name,
  );
/** For a person to look at. */
const shot = (name) =>
  process.env.SHOTS && page.screenshot({ path: `${process.env.SHOTS}/${name}.png` });

test('the block asks for a figure by its name, and for the JSON', async () => {
  await openEditor(page, site);
  await insertBlock(page, 'Factlet figure');
  const names = await figure().locator('select').first().locator('option').allTextContents();
  assert.deepEqual(names, [
    'Population statistics',
    'Main countries of origin',
    'Funding',
    'Presence',
    'Key figures',
    'Donors',
    'Fact sheet',
  ]);
  await shot('editor-empty');
});

test('JSON is uploaded and chosen in the media library, and the figure is drawn at once', async () => {
  await figure().locator('select').first().selectOption({ label: 'Main countries of origin' });
  await figure().getByRole('button', { name: 'Choose or upload the JSON' }).click();
  await page.setInputFiles('.media-modal input[type="file"]', SHEET_FILE);
  await page.waitForSelector('.media-modal .attachment.selected');
  await shot('editor-media');
  await page.click('.media-modal .media-button-select');
  await drawn('origin-bars');
  const { src } = await attributesOf('factlet/figure');
  assert.match(src, /^\/wp-content\/uploads\/.*azerbaijan-2024\.json$/);
  await shot('editor-figure');
});

test('a wide figure is wide for readers, too', async () => {
  await figure().click();
  await page.getByRole('button', { name: 'Align' }).click();
  await page.getByRole('menuitemradio', { name: 'Wide width' }).click();
  const id = await savePost(page, 'Origins');
  const post = await readPost(browser, site, id);
  assert.equal(post.what, 'the figure');
  assert.match(post.html, /<div class="alignwide"><factlet-origin-bars/);
});

test('pasted JSON is drawn, and what is wrong with it is said beside it', async () => {
  await openEditor(page, site);
  await insertBlock(page, 'Factlet figure');
  const sheet = JSON.parse(SHEET);
  sheet.funding.gap.value = 1_000_000;
  await figure().getByLabel('Or the JSON itself').fill(JSON.stringify(sheet));
  await drawn('funding-donut');
  const warning = figure().locator('.components-notice.is-warning');
  await warning.waitFor();
  assert.match(await warning.textContent(), /Check the figures:.*The requirement \(/);
  await shot('editor-warning');
  const id = await savePost(page, 'Funding');
  const post = await readPost(browser, site, id);
  assert.equal(post.what, 'the figure');
  assert.doesNotMatch(post.text, /Check the figures/);
});

test('text that is no JSON is told', async () => {
  await openEditor(page, site);
  await insertBlock(page, 'Factlet figure');
  await figure().getByLabel('Or the JSON itself').fill('{“version”: “1”}');
  await figure().locator('.components-notice.is-error').waitFor();
});

test('a Shortcode block becomes a figure', async () => {
  await openEditor(page, site);
  const text = shortcode('/wp-content/uploads/a.json', 'origin-bars').replace(
    ' src',
    ' top="3" heading-level="2" without-source src',
  );
  const attributes = await page.evaluate((content) => {
    const { createBlock, switchToBlockType } = globalThis.wp.blocks;
    const [block] = switchToBlockType(
      createBlock('core/shortcode', { text: content }),
      'factlet/figure',
    );
    return block.attributes;
  }, text);
  assert.deepEqual(
    { ...attributes },
    {
      ...{ widget: 'origin-bars', src: '/wp-content/uploads/a.json', top: '3', headingLevel: '2' },
      ...{
        withoutPlace: false,
        withoutSource: true,
        withoutTakeaway: false,
        words: '$4.5M of $8.0M',
      },
      ...{ data: '', lang: '', theme: '', heading: '', group: '' },
    },
  );
});

test('a snippet that is pasted between blocks is a figure with its choices and its numbers', async () => {
  await openEditor(page, site);
  await beginToWrite(page);
  await pasteText(page, snippet('light', 'origin-bars', '--top', '3', '--without-takeaway'));
  await drawn('origin-bars');
  const { widget, data, lang, top, withoutTakeaway } = await attributesOf('factlet/figure');
  assert.deepEqual([widget, lang, top, withoutTakeaway], ['origin-bars', 'en', '3', true]);
  assert.deepEqual(JSON.parse(data).origins, JSON.parse(SHEET).origins);
});

test('the editor has had no error', () => {
  assert.deepEqual(faults, []);
  assert.deepEqual(site.complaints(), []);
});
