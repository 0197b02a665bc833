// A launcher of @web/test-runner for WebKitGTK: W3C WebDriver calls to WebKitWebDriver, and Xvfb where there is no display.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

const DRIVER = '/usr/bin/WebKitWebDriver';
const BROWSERS = ['x86_64', 'aarch64'].map(
  (machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`,
);

export function webKitGtkLauncher({ port = 4456, display = ':98' } = {}) {
  const binary = BROWSERS.find(existsSync);
  if (!binary || !existsSync(DRIVER))
    throw new Error(
      'No WebKitGTK was found: install its driver (Debian: apt-get install webkit2gtk-driver xvfb).',
    );
  const children = [];
  const active = new Map();
  let session;

  async function call(method, path, body) {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      body: body && JSON.stringify(body),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${path}: ${value?.message ?? response.status}`);
    return value;
  }

  async function start() {
    const env = { ...process.env };
    if (!env.DISPLAY && !env.WAYLAND_DISPLAY) {
      children.push(spawn('Xvfb', [display, '-screen', '0', '1280x1024x24'], { stdio: 'ignore' }));
      env.DISPLAY = display;
      await delay(500);
    }
    children.push(spawn(DRIVER, [`--port=${port}`, '--host=127.0.0.1'], { stdio: 'ignore', env }));
    for (let attempt = 0; ; attempt += 1) {
      try {
        await call('GET', '/status');
        break;
      } catch (error) {
        if (attempt > 100) throw error;
        await delay(100);
      }
    }
    const { sessionId } = await call('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': { binary, args: ['--automation'] },
        },
      },
    });
    return sessionId;
  }

  return {
    name: 'WebKitGTK',
    type: 'webkitgtk',
    concurrency: 1,
    __experimentalWindowFocus__: true,
    async initialize() {},
    async startSession(id, url) {
      session ??= await start();
      active.set(id, url);
      await call('POST', `/session/${session}/url`, { url });
    },
    isActive: (id) => active.has(id),
    getBrowserUrl: (id) => active.get(id),
    async stopSession(id) {
      active.delete(id);
      await call('POST', `/session/${session}/url`, { url: 'about:blank' }).catch(() => {});
      return { testCoverage: undefined };
    },
    async startDebugSession() {
      throw new Error('WebKitGTK has no debug sessions here.');
    },
    async stop() {
      if (session) await call('DELETE', `/session/${session}`).catch(() => {});
      for (const child of children.reverse()) child.kill();
    },
  };
}
