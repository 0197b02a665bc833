// The one browser of the baselines: the Chromium that npm ships, with fonts that npm ships, drawn by the processor alone. So two machines agree.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumArguments, unpackBundled } from '../support/find-chromium.mjs';

const FONTS = {
  '/fonts/noto-sans/': 'node_modules/@fontsource/noto-sans/',
  '/fonts/noto-sans-arabic/': 'node_modules/@fontsource/noto-sans-arabic/',
};
const TYPES = { '.css': 'text/css', '.woff2': 'font/woff2', '.woff': 'font/woff' };

/** Starts it. Fonts that a machine has are hidden from it, and so is what its processor could do faster and differently. */
export async function launch() {
  const folder = path.resolve('node_modules/.cache/visual-fonts');
  mkdirSync(folder, { recursive: true });
  const bundled = path.resolve('node_modules/.cache/chromium/fonts');
  writeFileSync(
    path.join(folder, 'fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${bundled}</dir><cachedir>${folder}/cache</cachedir></fontconfig>`,
  );
  process.env.FONTCONFIG_PATH = folder;
  const executablePath =
    process.platform === 'linux' && process.arch === 'x64' ? await unpackBundled() : undefined;
  if (!executablePath)
    throw new Error(
      'The baselines are drawn by the Chromium of @sparticuz/chromium, which runs on Linux on x64 alone: run this there, in a container for instance.',
    );
  return chromium.launch({
    executablePath,
    args: [
      ...chromiumArguments,
      '--disable-gpu',
      '--disable-lcd-text',
      '--disable-skia-runtime-opts',
      '--disable-partial-raster',
      '--force-device-scale-factor=1',
      '--hide-scrollbars',
    ],
  });
}

/** Gives a page the fonts, and a page's text in them. */
export async function dress(page) {
  await page.route('**/fonts/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    const [prefix, from] =
      Object.entries(FONTS).find(([start]) => pathname.startsWith(start)) ?? [];
    if (!from) return route.continue();
    await route.fulfill({
      contentType: TYPES[path.extname(pathname)],
      body: readFileSync(path.join(from, pathname.slice(prefix.length))),
    });
  });
}

/** Style sheets of the fonts, and what puts them on. Names of states and code are in the same type: no machine's monospace. */
export const DRESS = {
  links: Object.keys(FONTS).flatMap((font) =>
    ['400', '700'].map((weight) => `${font}${weight}.css`),
  ),
  styles: ".place, .contact-sheet h2 { font-family: 'Noto Sans', 'Noto Sans Arabic' !important }",
};
