// The static Storybook on a plain file server, and a browser to open its stories in.
import { existsSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { fileServer } from '../../scripts/serve.mjs';
import { chromiumArguments, findChromium } from '../support/find-chromium.mjs';

const BUILT = 'storybook-static';

/** Every entry of the index: stories and pages. */
export function entries() {
  if (!existsSync(`${BUILT}/index.json`))
    throw new Error('There is no storybook-static/: run `npm run build:storybook` first.');
  return Object.values(JSON.parse(readFileSync(`${BUILT}/index.json`, 'utf8')).entries);
}

/** Starts both. `browser` is a way to start another one than the tests' usual Chromium. */
export async function storybook({ folder = BUILT, launch = usual } = {}) {
  const server = fileServer(folder);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const browser = await launch();
  return {
    origin,
    browser,
    /** A page that tells what went wrong in it and what it asked of others. */
    async open(address, options = {}) {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 900 },
        locale: 'en-US',
        timezoneId: 'UTC',
        ...options,
      });
      const page = await context.newPage();
      const faults = [];
      page.on('pageerror', (error) => faults.push(String(error)));
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
      page.on('request', (request) => {
        const { protocol, origin: asked } = new URL(request.url());
        if (/^(http|ws)/.test(protocol) && asked !== origin) faults.push(`asked ${asked}`);
      });
      if (address) await page.goto(origin + address);
      return { page, faults };
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

async function usual() {
  const { executablePath } = await findChromium();
  return chromium.launch({ executablePath, args: chromiumArguments });
}
