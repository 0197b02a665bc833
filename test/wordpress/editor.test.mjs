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
    ' top="3" heading-level="2" without-source tell-newer src',
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
        tellNewer: true,
        words: '$4.5M of $8.0M',
      },
      ...{ data: '', table: '', lang: '', theme: '', heading: '', group: '' },
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

/** A table block as an author fills it in, with the class that marks it. */
const insertTable = (className) =>
  page.evaluate((name) => {
    const { createBlock } = globalThis.wp.blocks;
    const cells = (tag, ...texts) => ({ cells: texts.map((content) => ({ content, tag })) });
    const block = createBlock('core/table', {
      className: name,
      caption: 'Main countries of origin, mid-2024',
      head: [cells('th', 'Country', 'People')],
      body: [cells('td', 'Ukraine', '6,541'), cells('td', 'Afghanistan', '1,106')],
      foot: [cells('td', 'Source: UNHCR', '')],
    });
    globalThis.wp.data.dispatch('core/block-editor').insertBlocks(block);
    return block.clientId;
  }, className);

/** Changes the selected block as its menu does. */
async function transformTo(name) {
  await page.locator('.block-editor-block-switcher button').first().click();
  await page.locator('.components-popover button', { hasText: name }).first().click();
}

test('a table block that is marked becomes the figure, which keeps the table, and a table again', async () => {
  await openEditor(page, site);
  const unmarked = await insertTable('is-style-stripes');
  const offered = (id) =>
    page.evaluate((clientId) => {
      const block = globalThis.wp.data.select('core/block-editor').getBlock(clientId);
      return globalThis.wp.blocks.getPossibleBlockTransformations([block]).map(({ name }) => name);
    }, id);
  assert.ok(!(await offered(unmarked)).includes('factlet/figure'));

  await openEditor(page, site);
  const marked = await insertTable('factlet-origin-bars');
  assert.ok((await offered(marked)).includes('factlet/figure'));
  const savedTable = () =>
    page.evaluate(() => {
      const { blocks, data: stores } = globalThis.wp;
      const all = stores.select('core/block-editor').getBlocks();
      const found = all.find(({ name }) => name === 'core/table');
      return found && blocks.getSaveContent('core/table', found.attributes);
    });
  const before = await savedTable();
  await page.evaluate(
    (id) => globalThis.wp.data.dispatch('core/block-editor').selectBlock(id),
    marked,
  );
  await transformTo('Factlet figure');
  await drawn('origin-bars');
  await shot('editor-table');
  const { widget, table, data, src } = await attributesOf('factlet/figure');
  assert.deepEqual([widget, data, src], ['origin-bars', '', '']);
  assert.match(table, /<td>6,541<\/td>/);
  assert.doesNotMatch(table, /factlet-/);
  const id = await savePost(page, 'Origins from a table');
  const post = await readPost(browser, site, id);
  assert.equal(post.what, 'the figure');
  assert.match(post.text, /6,541/);
  assert.deepEqual(post.faults, []);

  await figure().click();
  await transformTo('Table');
  assert.match(before, /class="[^"]*factlet-origin-bars/);
  assert.equal(await savedTable(), before);
});

test('a marked table in a Custom HTML block becomes the figure; one that can’t be read says so', async () => {
  await openEditor(page, site);
  const html = snippet('table', 'origin-bars').trim();
  const change = (content) =>
    page.evaluate((text) => {
      const { createBlock, getPossibleBlockTransformations, switchToBlockType } =
        globalThis.wp.blocks;
      const block = createBlock('core/html', { content: text });
      const isOffered = getPossibleBlockTransformations([block]).some(
        ({ name }) => name === 'factlet/figure',
      );
      if (isOffered)
        globalThis.wp.data
          .dispatch('core/block-editor')
          .resetBlocks(switchToBlockType(block, 'factlet/figure'));
      return isOffered;
    }, content);
  assert.equal(await change(html), true);
  await drawn('origin-bars');
  assert.equal(await change(`${html}<p>More</p>`), false);
  assert.equal(await change('<table><tr><td>A</td></tr></table>'), false);
  assert.equal(await change(html.replace('6,541', '6,54')), true);
  const told = figure().locator('.components-notice.is-warning', { hasText: 'can’t be read' });
  await told.waitFor();
  assert.match(await figure().locator('table').textContent(), /6,54/);
});

test('a snippet that is copied with its formatting is the figure, in a paragraph with words, too', async () => {
  const text = snippet('light', 'origin-bars');
  const escapedText = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  const lines = escapedText.trim().split('\n');
  const copies = [
    // From a page, from a code editor, and from a chat.
    `<pre><code>${escapedText}</code></pre>`,
    `<meta charset="utf-8"><div>${lines.map((line) => `<div><span>${line}</span></div>`).join('')}</div>`,
    `<p>${escapedText}</p>`,
  ];
  for (const copied of copies)
    for (const typed of ['', 'Words before it']) {
      await openEditor(page, site);
      await beginToWrite(page);
      if (typed) await page.keyboard.type(typed);
      await pasteText(page, text, copied);
      await drawn('origin-bars');
      const blocks = await page.evaluate(() =>
        globalThis.wp.data
          .select('core/block-editor')
          .getBlocks()
          .map(({ name, attributes }) => `${name} ${attributes.content ?? ''}`.trim()),
      );
      assert.deepEqual(blocks, [...(typed ? [`core/paragraph ${typed}`] : []), 'factlet/figure']);
    }
});

test('other text keeps its formatting when it is pasted', async () => {
  await openEditor(page, site);
  await beginToWrite(page);
  await pasteText(page, 'Bold <b>', '<p>Bold <strong>words</strong> of factlet-origin-bars</p>');
  const { content } = await attributesOf('core/paragraph');
  assert.equal(String(content), 'Bold <strong>words</strong> of factlet-origin-bars');
});

test('the editor has had no error', () => {
  assert.deepEqual(faults, []);
  assert.deepEqual(site.complaints(), []);
});
