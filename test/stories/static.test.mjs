// The static build as it is opened: from a plain file server, with nobody else asked and nothing on the console; and what its toolbar and pages do.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { storybook } from './storybook.mjs';

const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const declarationOf = (tag) =>
  manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .find(({ tagName }) => tagName === tag);
const WAIT = { timeout: 60_000 };

let host;
before(async () => {
  host = await storybook();
});
after(() => host.close());

test(
  'the front page opens with the real sheet in it, and asks nobody else for anything',
  { timeout: 120_000 },
  async () => {
    const { page, faults } = await host.open('/index.html');
    const front = page.frameLocator('#storybook-preview-iframe');
    await front.locator('factlet-fact-sheet [part~="figure"]').first().waitFor(WAIT);
    await front.getByText('657,749').first().waitFor(WAIT);
    for (const way of [
      'You put figures on a page',
      'You design',
      'You write the figures',
      'You work on Factlet',
    ])
      assert.equal(await front.getByRole('heading', { name: way }).count(), 1, way);
    // Its links lead to entries that there are.
    const { entries } = JSON.parse(readFileSync('storybook-static/index.json', 'utf8'));
    const links = await front
      .locator('a[href*="path="]')
      .evaluateAll((all) => all.map(({ href }) => new URL(href).searchParams.get('path')));
    assert.ok(links.length >= 8);
    for (const link of links) assert.ok(entries[link.replace(/^\/\w+\//, '')], link);
    await page.locator('#overview-theme--docs').click();
    await front.locator('story-theme-maker fieldset').first().waitFor(WAIT);
    assert.deepEqual(faults, []);
    await page.context().close();
  },
);

test(
  'a story has a control for every attribute and CSS property',
  { timeout: 120_000 },
  async () => {
    const { page, faults } = await host.open(
      '/index.html?path=/story/widgets-origin-bars--many-origins',
    );
    const { attributes, cssProperties } = declarationOf('factlet-origin-bars');
    const panel = page.locator('#storybook-panel-root');
    for (const { name } of [...attributes, ...cssProperties])
      await panel.getByRole('cell', { name, exact: true }).first().waitFor(WAIT);
    const story = page.frameLocator('#storybook-preview-iframe');
    const rows = story.locator('factlet-origin-bars [part~="bar"]');
    await rows.first().waitFor(WAIT);
    const before = await rows.count();
    await panel
      .getByRole('row', { name: /^top/ })
      .getByRole('button', { name: /set number/i })
      .click();
    await panel.getByRole('row', { name: /^top/ }).getByRole('spinbutton').fill('3');
    await page.waitForFunction(
      (most) =>
        document
          .querySelector('#storybook-preview-iframe')
          .contentDocument.querySelector('factlet-origin-bars')
          ?.shadowRoot.querySelectorAll('[part~="bar"]').length < most,
      before,
      WAIT,
    );
    assert.deepEqual(faults, []);
    await page.context().close();
  },
);

/** A story with the toolbar set. */
async function set(id, globals, look) {
  const { page, faults } = await host.open(
    `/iframe.html?viewMode=story&id=${id}&globals=a11y.manual:!true;${globals}`,
  );
  await page.waitForFunction(
    () => ['finished', 'completed'].includes(window.__STORYBOOK_PREVIEW__?.currentRender?.phase),
    undefined,
    WAIT,
  );
  const told = await page.evaluate(look);
  assert.deepEqual(faults, []);
  await page.context().close();
  return told;
}
const widgetText = () =>
  document.querySelector('#storybook-root > [lang] > *').shadowRoot.textContent;

test('the toolbar sets languages, and one without sentences', { timeout: 300_000 }, async () => {
  for (const [language, number] of [
    ['az', '657.749'],
    ['en', '657,749'],
    ['ru', '657 749'],
    ['de', '657.749'],
  ]) {
    const text = await set(
      'widgets-population-counters--drawn',
      `language:${language}`,
      widgetText,
    );
    assert.ok(text.replace(/[\u00A0\u202F]/g, ' ').includes(number), `${language}: ${text}`);
  }
});

test('the toolbar sets direction, theme and width', { timeout: 300_000 }, async () => {
  const seen = () => {
    const widget = document.querySelector('#storybook-root > [lang] > *');
    const { direction } = getComputedStyle(widget.shadowRoot.querySelector('figure'));
    return {
      direction,
      width: widget.clientWidth,
      colour: getComputedStyle(widget.shadowRoot.querySelector('h3')).color,
      font: getComputedStyle(widget).fontFamily,
    };
  };
  const usual = await set('widgets-donor-list--drawn', 'language:ar', seen);
  assert.equal(usual.direction, 'rtl');
  assert.equal(
    (await set('widgets-donor-list--drawn', 'language:en;direction:rtl', seen)).direction,
    'rtl',
  );
  for (const width of [320, 480, 768])
    assert.equal((await set('widgets-donor-list--drawn', `width:${width}`, seen)).width, width);
  assert.equal(
    (await set('widgets-donor-list--drawn', 'theme:dark', seen)).colour,
    'rgb(255, 255, 255)',
  );
  assert.match((await set('widgets-donor-list--drawn', 'theme:partner', seen)).font, /^Georgia/);
});

test('the toolbar shows print, forced colours and less motion', { timeout: 300_000 }, async () => {
  const paper = await set('widgets-donor-list--unreachable', 'width:A4', () => {
    const widget = document.querySelector('#storybook-root > [lang] > *');
    return {
      button: getComputedStyle(widget.shadowRoot.querySelector('button')).display,
      millimetres: Math.round(
        (document.querySelector('#storybook-root > [lang]').offsetWidth / 96) * 25.4,
      ),
    };
  });
  assert.deepEqual(paper, { button: 'none', millimetres: 210 });
  const fill = () =>
    getComputedStyle(
      document.querySelector('#storybook-root > [lang] > *').shadowRoot.querySelector('path'),
    ).fill;
  assert.equal(
    await set('widgets-funding-donut--drawn', 'colours:usual', fill),
    'rgb(0, 114, 188)',
  );
  assert.equal(
    await set('widgets-funding-donut--drawn', 'colours:forced', fill),
    'rgb(255, 255, 255)',
  );
  const motion = () =>
    getComputedStyle(
      document
        .querySelector('#storybook-root > [lang] > *')
        .shadowRoot.querySelector('section > p + div'),
    ).animationName;
  assert.equal(await set('widgets-funding-donut--loading', 'motion:usual', motion), 'breathe');
  assert.equal(await set('widgets-funding-donut--loading', 'motion:reduced', motion), 'none');
});

test(
  'a theme is seen on every widget, told where it falls short, and copied',
  { timeout: 180_000 },
  async () => {
    const { page, faults } = await host.open('/iframe.html?viewMode=docs&id=overview-theme--docs');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const maker = page.locator('story-theme-maker');
    await maker.getByText('all 19 pairs are enough').waitFor(WAIT);
    const shown = await maker
      .locator('[aria-live] + div *')
      .evaluateAll((all) => all.map(({ localName }) => localName));
    for (const tag of manifest.modules
      .flatMap(({ declarations = [] }) => declarations)
      .flatMap(({ tagName }) => tagName ?? []))
      assert.ok(tag === 'factlet-fact-sheet' || shown.includes(tag), tag);

    const bar = maker.locator('factlet-origin-bars [part~="bar"]').first();
    await maker.getByLabel(/Bars, people/).fill('#7fc8f0');
    await maker.getByText(/too low/).waitFor(WAIT);
    assert.equal(await bar.evaluate((mark) => getComputedStyle(mark).fill), 'rgb(127, 200, 240)');
    assert.match(
      (await maker.locator('[aria-live]').textContent()).replace(/\s+/g, ' '),
      /accent has 1\.\d\d : 1 on #ffffff and needs 4.5 : 1/,
    );
    await maker
      .getByRole('button', { name: /nearest/ })
      .first()
      .click();
    await maker.getByText('all 19 pairs are enough').waitFor(WAIT);

    // A pale group is enough: its outline follows, and is strong.
    await maker.getByLabel(/Asylum-seekers/).fill('#ffeecc');
    await maker.getByLabel(/Corners/).fill('0.5');
    await maker.getByLabel(/Space between rows/).fill('1.25');
    await maker.getByText('all 19 pairs are enough').waitFor(WAIT);
    await maker.getByRole('button', { name: 'Copy the CSS' }).click();
    await maker.getByText('Copied').waitFor(WAIT);
    const css = await page.evaluate(() => navigator.clipboard.readText());
    for (const line of [
      '.our-theme {',
      'color-scheme: light;',
      '--factlet-radius: 0.5em;',
      '--factlet-density: 1.25;',
      '--factlet-group-asylum-seekers: #ffeecc;',
    ])
      assert.ok(css.includes(line), `${line}\n${css}`);
    assert.match(css, /--factlet-group-asylum-seekers-line: #[0-9a-f]{6};/);
    // What follows another colour isn't named beside it.
    assert.doesNotMatch(css, /received|gap-line|focus/);
    // The copied text, in a page of somebody's, does what was seen.
    const colour = await page.evaluate((text) => {
      document.head.append(Object.assign(document.createElement('style'), { textContent: text }));
      const around = Object.assign(document.createElement('div'), { className: 'our-theme' });
      document.body.append(around);
      return getComputedStyle(around).getPropertyValue('--factlet-accent');
    }, css);
    assert.equal(colour.trim(), /--factlet-accent: (#\w+)/.exec(css)[1]);
    assert.deepEqual(
      faults.filter((line) => !/404/.test(line)),
      [],
    );
    await page.context().close();
  },
);

test('every theme has its table of contrast', { timeout: 120_000 }, async () => {
  const { page } = await host.open(
    '/iframe.html?viewMode=docs&id=overview-tokens-and-contrast--docs',
  );
  const table = page.locator('story-contrast');
  await table.locator('table').first().waitFor(WAIT);
  assert.equal(await table.locator('table').count(), 6);
  assert.equal(await table.getByText('enough', { exact: true }).count(), 6 * 17);
  assert.equal(await table.getByText('too little', { exact: true }).count(), 0);
  await page.context().close();
});

test('every figure is saved in every theme, with named layers', { timeout: 180_000 }, async () => {
  const { page, faults } = await host.open(
    '/iframe.html?viewMode=docs&id=guides-design-tools--docs',
  );
  const block = page.locator('story-design-files');
  await block.locator('img').waitFor(WAIT);
  const saved = async (name) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      block.getByRole('button', { name }).click(),
    ]);
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  };
  await block.getByLabel('Theme').selectOption('dark');
  await block.getByLabel('Language').selectOption('az');
  const one = await saved('Save this SVG');
  assert.equal(one.name, 'funding-donut.dark.az.svg');
  const svg = one.bytes.toString();
  assert.match(svg, /<g id="Heading" data-name="Heading">/);
  assert.match(svg, /<g id="Ring" data-name="Ring">/);
  assert.match(svg, /8,0\smln\sUS\$/);
  assert.match(svg, /fill="#ffffff"/, 'titles are white in dark');

  const all = await saved(/all figures in all themes/);
  const files = unzipSync(new Uint8Array(all.bytes));
  const themes = ['light', '2021', 'dark', 'contrast', 'partner'];
  assert.equal(Object.keys(files).length, themes.length * 6);
  const colours = themes.map((theme) =>
    [...strFromU8(files[`${theme}/population-counters.svg`]).matchAll(/fill="(#\w+)"/g)].join(),
  );
  assert.equal(new Set(colours).size, themes.length, 'no two themes look alike');
  assert.deepEqual(faults, []);
  await page.context().close();
});
