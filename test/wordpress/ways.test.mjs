// Every way to put a figure into a post, by who puts it there, and what a reader then sees.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import {
  beginToWrite,
  canvasOf,
  insertBlock,
  openEditor,
  pasteText,
  postAs,
  readPosts,
  savePost,
  signedIn,
  startBrowser,
  uploadPlugin,
} from './browser.mjs';
import { around, block, escaped, SHEET, shortcode, snippet } from './contents.mjs';
import { startWordPress } from './host.mjs';

/** An editor of a single site has the rights of an administrator here. */
const ROLES = ['administrator', 'author', 'contributor'];
const ADDRESS = '/wp-content/uploads/sheet.json';
const LIGHT = snippet('light');
const FRAME = snippet('frame');
/** The editor that WordPress had before its blocks, where the address asks for it. */
const CLASSIC =
  "add_filter('use_block_editor_for_post', static fn () => !isset($_GET['classic']));";

/** How a post is written, and what its readers see by the role of who wrote it. */
const WAYS = {
  'snippet (light), Custom HTML block': {
    write: (page) => customHtml(page, LIGHT),
    seen: ['the figure', 'words', 'words'],
  },
  'snippet (sealed), Custom HTML block': {
    write: () => around('html', snippet('sealed')),
    seen: ['the figure', 'words', 'words'],
  },
  'snippet (prerendered), Custom HTML block': {
    write: () => around('html', snippet('prerendered')),
    seen: ['the figure', 'words', 'words'],
  },
  'snippet (frame), Custom HTML block': {
    write: () => around('html', FRAME),
    seen: ['the frame', 'a link', 'a link'],
  },
  'snippet (light), classic editor, Text tab': {
    write: (page) => classicEditor(page, LIGHT),
    seen: ['the figure', 'words', 'words'],
  },
  'snippet (light), Classic block': {
    write: () => `<p>A "sentence" -- and dots...</p>\n\n${LIGHT}`,
    seen: ['the figure', 'words', 'words'],
  },
  'snippet (light), pasted between blocks': {
    write: (page) => pasted(page, LIGHT),
    seen: ['the figure', 'the figure', 'the figure'],
  },
  'shortcode, Shortcode block': {
    write: () => around('shortcode', shortcode(ADDRESS)),
    seen: ['the figure', 'the figure', 'the figure'],
  },
  'shortcode, classic editor': {
    write: (page) => classicEditor(page, shortcode(ADDRESS)),
    seen: ['the figure', 'the figure', 'the figure'],
  },
  'block with pasted JSON': {
    write: () => block('factlet/figure', { widget: 'funding-donut', data: escaped(SHEET) }),
    seen: ['the figure', 'the figure', 'the figure'],
  },
  'block with a table': {
    write: () =>
      block('factlet/figure', {
        widget: 'funding-donut',
        table: snippet('table').replace(' class="factlet-funding-donut"', '').trim(),
      }),
    seen: ['the figure', 'the figure', 'the figure'],
  },
  'block with an address': {
    write: () => block('factlet/figure', { widget: 'funding-donut', src: ADDRESS }),
    seen: ['the figure', 'the figure', 'the figure'],
  },
};

let site;
let browser;
const table = {};
before(async () => {
  [site, browser] = await Promise.all([startWordPress({ mustUse: CLASSIC }), startBrowser()]);
  writeFileSync(`${site.root}${ADDRESS}`, SHEET);
});
after(async () => {
  console.table(table);
  await browser?.close();
  await site?.close();
});

test('an administrator uploads the zip and activates the plugin', async () => {
  const page = await signedIn(browser, site, 'administrator');
  await uploadPlugin(page, site);
  assert.equal(await page.locator('[data-slug="factlet"].active').count(), 1);
  // It would say that its files are missing.
  assert.equal(await page.locator('.notice-warning').count(), 0);
  await page.context().close();
});

for (const [column, role] of ROLES.entries()) {
  test(`what readers see of the posts of a role: ${role}`, async () => {
    const page = await signedIn(browser, site, role);
    await openEditor(page, site);
    const ids = [];
    for (const [way, { write }] of Object.entries(WAYS)) {
      const written = await write(page);
      ids.push(typeof written === 'number' ? written : await postAs(page, way, written));
    }
    await page.context().close();
    publish(ids);
    const posts = await readPosts(browser, site, ids);
    Object.entries(WAYS).forEach(([way, { seen }], index) => {
      const { what, text, faults } = posts[index];
      (table[way] ??= {})[role] = what;
      assert.equal(what, seen[column], `${way}: ${text}`);
      if (what === 'the figure' || what === 'words') assert.match(text, /\$4\.5M/, way);
      assert.deepEqual(faults, [], way);
    });
  });
}

test('no page has given the log a line about the plugin', () => {
  assert.deepEqual(site.complaints(), []);
});

/** A contributor's posts wait for somebody who may publish them, and who changes nothing. */
function publish(ids) {
  site.php(`wp_set_current_user(1);
    kses_init();
    foreach ([${ids}] as $id) {
      if ('pending' === get_post_status($id)) wp_update_post(['ID' => $id, 'post_status' => 'publish']);
    }`);
}

async function customHtml(page, text) {
  await openEditor(page, site);
  await insertBlock(page, 'Custom HTML');
  await canvasOf(page).fill('.wp-block-html textarea', text);
  return savePost(page, 'Custom HTML');
}

async function pasted(page, text) {
  await openEditor(page, site);
  await beginToWrite(page);
  await pasteText(page, text);
  await canvasOf(page).waitForSelector('factlet-funding-donut');
  return savePost(page, 'Pasted');
}

async function classicEditor(page, text) {
  const form = await page.context().newPage();
  // A title that is typed starts an autosave, during which nothing can be published.
  await form.goto(`${site.origin}/wp-admin/post-new.php?classic&post_title=Classic`);
  await form.click('#content-html');
  await form.fill('#content', text);
  await Promise.all([form.waitForURL('**/post.php?**'), form.click('#publish')]);
  const id = Number(new URL(form.url()).searchParams.get('post'));
  await form.close();
  return id;
}
