// A site with figures as others meet it: readers of Arabic, of feeds and of another site, a strict
// policy, and people who change a post without the rights of who wrote it.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import {
  canvasOf,
  lookAt,
  newContext,
  openEditor,
  postAs,
  readPost,
  savePost,
  signedIn,
  startBrowser,
  uploadPlugin,
} from './browser.mjs';
import { around, block, escaped, SHEET, shortcode, snippet } from './contents.mjs';
import { startWordPress } from './host.mjs';

const ADDRESS = '/wp-content/uploads/sheet.json';
/** A policy for what a page shows; WordPress itself breaks it in its own inline styles and scripts. */
const STRICT = `add_action('send_headers', static function () {
  if (get_option('factlet_test_strict')) header("Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'; trusted-types factlet");
});`;
/** Another site, on this machine: WordPress takes no address of 127.0.0.1 for another host's. */
const NEIGHBOUR = `add_filter('http_request_host_is_external', '__return_true');
add_filter('http_allowed_safe_ports', static fn ($ports, $host, $url) => [...$ports, (int) wp_parse_url($url, PHP_URL_PORT)], 10, 3);`;

let site;
let neighbour;
let browser;
let page;
before(async () => {
  [site, neighbour, browser] = await Promise.all([
    startWordPress({ mustUse: STRICT }),
    startWordPress({ mustUse: NEIGHBOUR, title: 'Another office' }),
    startBrowser(),
  ]);
  writeFileSync(`${site.root}${ADDRESS}`, SHEET);
  page = await signedIn(browser, site, 'administrator');
  await uploadPlugin(page, site);
  await openEditor(page, site);
});
after(async () => {
  await browser?.close();
  await Promise.all([site?.close(), neighbour?.close()]);
});

const withJson = (widget, more = {}) =>
  block('factlet/figure', { widget, data: escaped(SHEET), ...more });
/** For a person to look at. */
const shot = (where, name) =>
  process.env.SHOTS && where.screenshot({ path: `${process.env.SHOTS}/${name}.png` });
async function opened(address) {
  const context = await newContext(browser);
  const reader = await context.newPage();
  await reader.goto(address);
  return reader;
}

test('a feed has the words of shortcodes and blocks, and no JSON', async () => {
  await postAs(page, 'Shortcode', around('shortcode', shortcode(ADDRESS)));
  await postAs(page, 'Block', withJson('origin-bars', { words: 'Most came from Ukraine.' }));
  await postAs(page, 'Snippet', around('html', snippet('light', 'donor-list')));
  const feed = await (await fetch(`${site.origin}/feed/`)).text();
  for (const words of ['$4.5M of $8.0M', 'Most came from Ukraine.', 'Republic of Korea'])
    assert.ok(feed.includes(words), words);
  const text = feed.replace(/<!\[CDATA\[|\]\]>/g, '').replace(/<[^>]*>/g, ' ');
  assert.doesNotMatch(text, /version|schema\.org/);
  assert.doesNotMatch(feed, /<factlet-(funding-donut|origin-bars)/);
});

/** An Embed block with an address in it, which WordPress asks for what to show. */
const embedOf = (address) =>
  `<!-- wp:embed ${JSON.stringify({ url: address })} -->
<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">
${address}
</div></figure>
<!-- /wp:embed -->`;

/** What a reader sees in the frame of a post, once WordPress shows it. */
async function embedded(address) {
  const reader = await opened(address);
  const frame = reader.locator('.entry-content iframe');
  await frame.waitFor({ state: 'visible' });
  await reader.waitForFunction(
    () => getComputedStyle(document.querySelector('.entry-content iframe')).position !== 'absolute',
  );
  const content = await (await frame.elementHandle()).contentFrame();
  await content.waitForFunction(() =>
    document.querySelector('main > *')?.shadowRoot?.querySelector('figure data'),
  );
  const seen = {
    text: await content.evaluate(() => document.querySelector('main > *').shadowRoot.textContent),
    height: await content.evaluate(() =>
      Math.ceil(document.querySelector('main').getBoundingClientRect().height),
    ),
    frameHeight: Number(await frame.getAttribute('height')),
    quoteIsSeen: await reader.locator('.entry-content blockquote').isVisible(),
  };
  await shot(reader, 'embedded');
  await reader.context().close();
  return seen;
}

test('another site shows the figure of a post whose address is put there, as high as it is', async () => {
  await postAs(page, 'Funding', withJson('funding-donut'));
  const author = await signedIn(browser, neighbour, 'author');
  await openEditor(author, neighbour);
  const id = await postAs(author, 'Of our neighbours', embedOf(`${site.origin}/funding/`));
  await author.context().close();
  const seen = await embedded(`${neighbour.origin}/?p=${id}`);
  assert.match(seen.text, /\$4\.5M/);
  assert.ok(Math.abs(seen.frameHeight - seen.height) <= 1, JSON.stringify(seen));
  assert.equal(seen.quoteIsSeen, false);
});

test('the same site shows the figure of an address for embedding', async () => {
  const address = `${site.origin}/?factlet_embed=funding-donut&src=${ADDRESS}`;
  const id = await postAs(page, 'Of our own', embedOf(address));
  const answer = await fetch(`${site.origin}/?p=${id}`);
  const text = await answer.text();
  assert.match(text, /<iframe[^>]* src="[^"]*embed\/index\.html\?widget=funding-donut/);
});

test('a site in Arabic has Arabic figures from right to left', async () => {
  const id = await postAs(
    page,
    'تمويل',
    `${withJson('funding-donut')}\n${withJson('origin-bars')}`,
  );
  site.php("update_option('WPLANG', 'ar');");
  const reader = await opened(`${site.origin}/?p=${id}`);
  const { what, text } = await lookAt(reader);
  assert.equal(await reader.locator('html').getAttribute('dir'), 'rtl');
  assert.equal(what, 'the figure');
  assert.match(text, /التمويل/);
  await shot(reader, 'arabic-post');
  await reader.context().close();
  const arabic = await signedIn(browser, site, 'administrator');
  await openEditor(arabic, site, id);
  await canvasOf(arabic).waitForFunction(() =>
    document.querySelector('factlet-origin-bars')?.shadowRoot?.querySelector('figure data'),
  );
  await shot(arabic, 'arabic-editor');
  await arabic.context().close();
  site.php("update_option('WPLANG', '');");
});

test('figures draw under a strict policy, and break none of it', async () => {
  const ids = [
    await postAs(page, 'Strict block', withJson('population-counters')),
    await postAs(page, 'Strict shortcode', around('shortcode', shortcode(ADDRESS))),
    await postAs(page, 'Strict snippet', around('html', snippet('light', 'origin-bars'))),
  ];
  site.php("update_option('factlet_test_strict', 1);");
  for (const id of ids) {
    const context = await newContext(browser);
    const reader = await context.newPage();
    await reader.addInitScript(() => {
      globalThis.broken = [];
      document.addEventListener('securitypolicyviolation', (event) =>
        globalThis.broken.push([
          `${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`,
          event.composedPath().some((each) => each.localName?.startsWith('factlet-')),
        ]),
      );
    });
    await reader.goto(`${site.origin}/?p=${id}`);
    assert.equal((await lookAt(reader)).what, 'the figure');
    const broken = await reader.evaluate(() => globalThis.broken);
    // Else there is no policy.
    assert.ok(broken.length > 0);
    const ours = broken.filter(([what, isInFigure]) => isInFigure || what.includes('factlet'));
    assert.deepEqual(ours, []);
    await context.close();
  }
  site.php("update_option('factlet_test_strict', 0);");
});

/** The figures that a block has put into a page. */
const jsonIn = (html) =>
  JSON.parse(/<script type="application\/json">(.*?)<\/script>/s.exec(html)[1]);

test('somebody without rights who changes a post takes a snippet to words, and leaves the block', async () => {
  const contents = {
    snippet: around('html', snippet('light')),
    block: withJson('funding-donut'),
  };
  const author = await signedIn(browser, site, 'author');
  await openEditor(author, site);
  const seen = {};
  for (const [name, content] of Object.entries(contents)) {
    const id = await postAs(page, `By an administrator: ${name}`, content);
    // The post is the author's from now on.
    site.php(
      `wp_set_current_user(1); kses_init(); wp_update_post(['ID' => ${id}, 'post_author' => get_user_by('login', 'author')->ID]);`,
    );
    const { what: first } = await readPost(browser, site, id);
    await openEditor(author, site, id);
    await savePost(author, `With another title: ${name}`);
    const { what, text, html } = await readPost(browser, site, id);
    if (name === 'block') assert.deepEqual(jsonIn(html), JSON.parse(SHEET));
    assert.match(text, /With another title/);
    assert.match(text, /\$4\.5M/);
    seen[name] = [first, what];
  }
  assert.deepEqual(seen, {
    snippet: ['the figure', 'words'],
    block: ['the figure', 'the figure'],
  });
  await author.context().close();
});

test('JSON is uploaded by those who may write any HTML alone, and chosen by authors, too', async () => {
  for (const [role, status] of [
    ['editor', 201],
    ['author', 500],
  ]) {
    const person = await signedIn(browser, site, role);
    await openEditor(person, site);
    const answer = await person.evaluate(async (sheet) => {
      const form = new FormData();
      form.append('file', new File([sheet], 'a.json', { type: 'application/json' }));
      const { apiFetch } = globalThis.wp;
      const { status: uploaded } = await apiFetch({
        path: '/wp/v2/media',
        method: 'POST',
        body: form,
        parse: false,
      }).catch((error) => error);
      const files = await apiFetch({ path: '/wp/v2/media?mime_type=application/json' });
      return { uploaded, count: files.length };
    }, SHEET);
    assert.deepEqual(answer, { uploaded: status, count: 1 }, role);
    await person.context().close();
  }
});

test('no page has given the log a line about the plugin', () => {
  assert.deepEqual(site.complaints(), []);
});
