// People in front of a WordPress: who signs in, who writes, and who reads.
import { execFileSync } from 'node:child_process';
import { chromium } from 'playwright-core';
import { readerText } from '../pages/site.mjs';
import { chromiumArguments, findChromium } from '../support/find-chromium.mjs';
import { PASSWORD } from './host.mjs';

export async function startBrowser() {
  const { executablePath } = await findChromium();
  return chromium.launch({ executablePath, args: chromiumArguments });
}

/** A page of somebody who has signed in. */
export async function signedIn(browser, site, role) {
  const context = await newContext(browser);
  const page = await context.newPage();
  // The form's own script moves the cursor while somebody types: its answer is what counts here.
  const answer = await context.request.post(`${site.origin}/wp-login.php`, {
    form: { log: role, pwd: PASSWORD },
  });
  if (!answer.url().includes('/wp-admin/')) throw new Error(`${role} can’t sign in.`);
  return page;
}

export const newContext = (browser) =>
  browser.newContext({
    locale: 'en-US',
    timezoneId: 'UTC',
    viewport: { width: 1280, height: 1000 },
  });

/** Makes the plugin's zip, uploads it in the administration and activates it. */
export async function uploadPlugin(page, site) {
  const zip = `${site.root}/../factlet.zip`;
  execFileSync(process.execPath, ['scripts/wordpress-zip.mjs', zip]);
  await page.goto(`${site.origin}/wp-admin/plugin-install.php?tab=upload`);
  await page.setInputFiles('#pluginzip', zip);
  await page.click('#install-plugin-submit');
  await page.click('text=Activate Plugin');
  await page.waitForURL('**/plugins.php**');
}

/** The block editor with an empty post. */
export async function openEditor(page, site, id = undefined) {
  const address = id ? `post.php?post=${id}&action=edit` : 'post-new.php';
  await page.goto(`${site.origin}/wp-admin/${address}`);
  await page.waitForFunction(() => globalThis.wp?.data?.select('core/editor')?.getCurrentPostId());
  await page.evaluate(() => {
    const { dispatch } = globalThis.wp.data;
    dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false);
    dispatch('core/preferences').set('core/edit-post', 'fullscreenMode', false);
    dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
  });
  await page.waitForSelector('.wp-block-post-title, iframe[name="editor-canvas"]');
  await canvasOf(page).waitForSelector('.wp-block-post-title');
}

/** Where the blocks are: the page, and from WordPress 6.3 on a frame in it. */
export const canvasOf = (page) => page.frame({ name: 'editor-canvas' }) ?? page.mainFrame();

/** Puts the cursor into the first paragraph. */
export async function beginToWrite(page) {
  await canvasOf(page).click('.wp-block-post-title');
  await page.keyboard.press('Enter');
}

/** Takes a block from the inserter, by its name. */
export async function insertBlock(page, name) {
  await page.click('button[aria-label="Toggle block inserter"]');
  await page.fill('.block-editor-inserter__search input', name);
  await page.click(`.block-editor-inserter__panel-content [role="option"]:has-text("${name}")`);
  await page.click('button[aria-label="Toggle block inserter"]');
}

/** Saves what stands in the editor as the person may: published, or waiting for review. */
export async function savePost(page, title) {
  return page.evaluate(async (heading) => {
    const { dispatch, select } = globalThis.wp.data;
    const isAllowed = select('core/editor').getCurrentPost()._links['wp:action-publish'];
    dispatch('core/editor').editPost({
      title: heading,
      status: isAllowed ? 'publish' : 'pending',
    });
    await dispatch('core/editor').savePost();
    if (select('core/editor').didPostSaveRequestFail()) throw new Error('not saved');
    return select('core/editor').getCurrentPostId();
  }, title);
}

/** Saves a text as a post in the name of the person whose editor the page shows. */
export async function postAs(page, title, content, id = undefined) {
  return page.evaluate(
    async ([heading, text, postId]) => {
      const { apiFetch, data } = globalThis.wp;
      const mayPublish = Boolean(
        data.select('core/editor').getCurrentPost()._links['wp:action-publish'],
      );
      const post = await apiFetch({
        path: `/wp/v2/posts/${postId ?? ''}`,
        method: 'POST',
        data: { title: heading, content: text, status: mayPublish ? 'publish' : 'pending' },
      });
      return post.id;
    },
    [title, content, id],
  );
}

/** Pastes a text where the cursor of the editor is, as Ctrl+V does; with its formatting as `html`. */
export const pasteText = (page, text, html = '') =>
  canvasOf(page).evaluate(
    ([pasted, formatted]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      if (formatted) clipboardData.setData('text/html', formatted);
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.activeElement.dispatchEvent(event);
    },
    [text, html],
  );

/** What stands in posts, as a reader sees it who has not signed in. */
export async function readPosts(browser, site, ids) {
  const context = await newContext(browser);
  const page = await context.newPage();
  const faults = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  const seen = [];
  for (const id of ids) {
    faults.length = 0;
    await page.goto(`${site.origin}/?p=${id}`);
    await tablesAreRead(page);
    seen.push({ ...(await lookAt(page)), faults: [...faults] });
  }
  await context.close();
  return seen;
}

export const readPost = async (browser, site, id) => (await readPosts(browser, site, [id]))[0];

/** What a page's post shows: a figure, a frame, words, a link, or JSON. */
export async function lookAt(page) {
  const tags = await page.locator('.entry-content').evaluate((post) => ({
    figure: [...post.querySelectorAll('*')].some(
      ({ localName, parentElement }) =>
        localName.startsWith('factlet-') && !parentElement.closest('iframe'),
    ),
    frame: Boolean(post.querySelector('iframe')),
    table: Boolean(post.querySelector('table')),
    link: Boolean(post.querySelector('a[href*="embed/index.html"]')),
  }));
  const isDrawn = tags.figure && (await figureIsDrawn(page));
  const text = await readerText(page);
  const html = await page.locator('.entry-content').innerHTML();
  return { what: kindOf(tags, isDrawn, text), text, html };
}

/** Until the marked tables of a post are figures, or it is known that they can't be. */
const tablesAreRead = (page) =>
  page
    .waitForFunction(
      () =>
        [...document.querySelectorAll('.entry-content [class*="factlet-"] table')].every((table) =>
          [...document.querySelectorAll('.entry-content *')].some(
            (each) => each.localName.startsWith('factlet-') && each.contains(table),
          ),
        ),
      undefined,
      { timeout: 5000 },
    )
    .catch(() => undefined);

const figureIsDrawn = (page) =>
  page
    .waitForFunction(
      () =>
        [...document.querySelectorAll('.entry-content *')]
          .filter(({ localName }) => localName.startsWith('factlet-'))
          .every(({ shadowRoot }) => shadowRoot?.querySelector('figure data, figure ul')),
      undefined,
      { timeout: 15_000 },
    )
    .then(
      () => true,
      () => false,
    );

/** JSON and long addresses are what nobody should read, with straight quotes or others. */
function kindOf(tags, isDrawn, text) {
  if (/[{}]|[“”"]version/.test(text)) return 'JSON';
  if (/#data=\S{40}/.test(text)) return 'a long address';
  if (isDrawn) return 'the figure';
  if (tags.figure) return 'words (no figure)';
  if (tags.frame) return 'the frame';
  if (tags.table) return 'words';
  return tags.link ? 'a link' : 'text';
}
