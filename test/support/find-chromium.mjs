// Which Chromium runs the tests. The first that is there:
// CHROME_PATH, an installed Chrome, Chromium or Edge, the one that `npx playwright install` left,
// the one inside @sparticuz/chromium (Linux on x64, needs no system library).
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const { env, platform, arch } = process;
const bundledOnly = Boolean(env.TEST_BUNDLED_CHROMIUM);

/** The path of a Chromium and where it was found. Throws one sentence that says what to do when there is none. */
export async function findChromium() {
  if (env.CHROME_PATH) {
    if (!existsSync(env.CHROME_PATH))
      throw new Error(`CHROME_PATH names ${env.CHROME_PATH}, which does not exist.`);
    return { executablePath: env.CHROME_PATH, from: 'CHROME_PATH' };
  }
  const installed = !bundledOnly && installedPaths().find(existsSync);
  if (installed) return { executablePath: installed, from: 'installed' };
  const { chromium } = await import('playwright-core');
  const downloaded = chromium.executablePath();
  if (!bundledOnly && downloaded && existsSync(downloaded))
    return { executablePath: downloaded, from: 'playwright' };
  const executablePath = platform === 'linux' && arch === 'x64' ? await unpackBundled() : undefined;
  if (executablePath) return { executablePath, from: '@sparticuz/chromium' };
  throw new Error(
    'No Chromium was found: install Chrome, Chromium or Edge, run `npx playwright install chromium`, or set CHROME_PATH to one.',
  );
}

/** Arguments that hold on every machine. A container's root has no user namespace to sandbox with. */
export const chromiumArguments = [
  ...(platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
];

function installedPaths() {
  if (platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (platform === 'win32') {
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter(Boolean)
      .flatMap((folder) => [
        `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
        `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
      ]);
  }
  return [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge',
  ].flatMap((name) =>
    ['/usr/bin', '/usr/local/bin', '/snap/bin'].map((folder) => `${folder}/${name}`),
  );
}

/** The Chromium inside @sparticuz/chromium, unpacked; nothing, where it can't be. */
export async function unpackBundled() {
  const cache = path.resolve('node_modules/.cache/chromium');
  // Makes it unpack the system libraries that a bare machine lacks (nss, nspr, expat).
  env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  const { TMPDIR } = env;
  // The package unpacks into the system's temporary folder and would reuse what another version left there.
  env.TMPDIR = cache;
  try {
    if (!existsSync(path.join(cache, 'chromium'))) unpackInto(cache);
    env.FONTCONFIG_PATH ??= existsSync('/etc/fonts/fonts.conf')
      ? '/etc/fonts'
      : ownFontConfiguration(cache);
    const { default: bundled } = await import('@sparticuz/chromium');
    return await bundled.executablePath();
  } catch {
    return undefined;
  } finally {
    if (TMPDIR === undefined) delete env.TMPDIR;
    else env.TMPDIR = TMPDIR;
  }
}

/** Unpacks beside the folder and moves the whole there: two test files that begin together must not start a half-written browser. */
function unpackInto(cache) {
  const folder = `${cache}.${process.pid}`;
  mkdirSync(folder, { recursive: true });
  try {
    const unpack =
      "const { default: bundled } = await import('@sparticuz/chromium'); await bundled.executablePath()";
    execFileSync(process.execPath, ['--input-type=module', '-e', unpack], {
      env: { ...env, TMPDIR: folder },
    });
    if (existsSync(path.join(cache, 'chromium'))) return;
    renameSync(folder, cache);
  } catch (error) {
    // Another process was faster.
    if (!existsSync(path.join(cache, 'chromium'))) throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** With no font configured at all, Chromium crashes on the first text. */
function ownFontConfiguration(cache) {
  const folder = path.join(cache, 'fontconfig');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path.join(folder, 'fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${cache}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${folder}/cache</cachedir></fontconfig>`,
  );
  return folder;
}
