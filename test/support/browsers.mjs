import { existsSync } from 'node:fs';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { chromeLauncher } from '@web/test-runner-chrome';
import { chromiumArguments, findChromium } from './find-chromium.mjs';
import { webKitGtkLauncher } from './webkitgtk-launcher.mjs';

const FIREFOX = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];

let shared;

/**
 * One context for all files: their modules are fetched and compiled once. Long runs get one each, since the pages of a context share
 * a process and its memory; so do the faults, since they share a cache as well.
 */
async function sharing({ browser }) {
  const settings = { deviceScaleFactor: 1, locale: 'en-US', timezoneId: 'UTC' };
  if (process.env.FUZZ_RUNS ?? process.env.FAULTS) return browser.newContext(settings);
  shared ??= browser.newContext(settings);
  const context = await shared;
  const pages = [];
  return {
    async newPage() {
      const page = await context.newPage();
      pages.push(page);
      return page;
    },
    close: () => Promise.all(pages.map((page) => page.close())),
  };
}

/** The launchers for an engine: `chromium`, `firefox` or `webkitgtk`. */
export async function browsersFor(engine) {
  if (engine === 'chromium') {
    const { executablePath } = await findChromium();
    return [
      playwrightLauncher({
        product: 'chromium',
        launchOptions: { executablePath, args: chromiumArguments },
        createBrowserContext: sharing,
      }),
    ];
  }
  if (engine === 'firefox') {
    const executablePath = FIREFOX.find(existsSync);
    if (!executablePath)
      throw new Error(
        'No Firefox was found: install Firefox ESR (Debian: apt-get install firefox-esr).',
      );
    const { default: puppeteer } = await import('puppeteer-core');
    return [
      chromeLauncher({
        puppeteer,
        launchOptions: {
          browser: 'firefox',
          executablePath,
          extraPrefsFirefox: { 'intl.accept_languages': 'en-US' },
        },
      }),
    ];
  }
  if (engine === 'webkitgtk') return [webKitGtkLauncher()];
  throw new Error(`ENGINE is chromium, firefox or webkitgtk, not ${engine}.`);
}
