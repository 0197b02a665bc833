// A server for dist/ and for pages that a test writes, and a browser to open them in.
import { chromium } from 'playwright-core';
import { fileServer } from '../../scripts/serve.mjs';
import { chromiumArguments, findChromium } from '../support/find-chromium.mjs';

/** Starts both; `pages` are addresses and what they answer: `{ '/page': { body, headers } }`. */
export async function site(pages = {}, folder = 'dist') {
  // Before the server: one that goes on listening when there is no browser would hold the test file.
  const { executablePath } = await findChromium();
  const browser = await chromium.launch({ executablePath, args: chromiumArguments });
  const files = fileServer(folder);
  const [serveFile] = files.listeners('request');
  files.removeAllListeners('request');
  files.on('request', (request, response) => {
    const page = pages[new URL(request.url, 'http://localhost').pathname];
    if (page)
      response
        .writeHead(page.status ?? 200, {
          'content-type': 'text/html; charset=utf-8',
          ...page.headers,
        })
        .end(page.body);
    else serveFile(request, response);
  });
  await new Promise((resolve) => files.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${files.address().port}`;

  return {
    origin,
    /**
     * Opens a page, which `prepare` may arrange, and keeps what it asked for, what went wrong in it
     * and what it was warned of.
     */
    async open(address, { width = 1280, height = 900, prepare, ...options } = {}) {
      const context = await browser.newContext({
        viewport: { width, height },
        locale: 'en-US',
        timezoneId: 'UTC',
        ...options,
      });
      const page = await context.newPage();
      const requests = [];
      const faults = [];
      const warnings = [];
      page.on('request', (request) => requests.push(request.url()));
      page.on('pageerror', (error) => faults.push(String(error)));
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
      page.on(
        'console',
        (message) => message.type() === 'warning' && warnings.push(message.text()),
      );
      await prepare?.(page);
      await page.goto(origin + address);
      return { page, requests, faults, warnings };
    },
    /** A page that a test opens itself, once its requests are arranged. */
    blank: async () => (await browser.newContext({ locale: 'en-US', timezoneId: 'UTC' })).newPage(),
    async close() {
      await browser.close();
      files.close();
    },
  };
}

/**
 * Holds requests back until the page has been drawn without what they ask for, and until `isTime`,
 * a function in the page, says yes.
 */
export const holdBack = (page, pattern, isTime = () => true, ...given) =>
  page.route(pattern, async (route) => {
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length);
    await page.waitForFunction(isTime, ...given);
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    await route.fallback();
  });

/** Waits until every widget of the page has drawn its figures. */
export const drawn = (page) =>
  page.waitForFunction(() => {
    const widgets = [...document.querySelectorAll('*')].filter(({ localName }) =>
      localName.startsWith('factlet-'),
    );
    // A widget that waits for its figures has a body, too: with blocks in it.
    return (
      widgets.length > 0 &&
      widgets.every((widget) =>
        widget.shadowRoot?.querySelector(
          '[part~="value"], [part~="label"], figure [part~="message"], figure article',
        ),
      )
    );
  });

/** The text that a reader sees, shadow roots and all, with plain spaces. */
export const readerText = (page) =>
  page.evaluate(() => {
    const textOf = (root) =>
      [...root.childNodes]
        .map((node) => {
          if (node.nodeType === 3) return node.nodeValue;
          if (node.nodeType !== 1 || /^(style|script)$/i.test(node.localName)) return '';
          return textOf(node.shadowRoot ?? node);
        })
        .join(' ');
    return textOf(document.body).replace(/[\s\u00A0\u202F]+/g, ' ');
  });
