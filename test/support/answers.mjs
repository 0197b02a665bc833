// Pages and answers that a test makes up, and dist/cdn as a partner's server has it: below /made/ at the runner's own address, and at a second one.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

const TYPES = {
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};
const { version } = JSON.parse(await readFile('package.json', 'utf8'));

const made = new Map();
const asked = [];
const open = new Set();
let other;

/** What is there without being made: the built files, the same with another version in them, and what pages load beside them. */
const FILES = [
  [/^\/made\/cdn\/(.+)$/, (name) => readFile(inside('dist/cdn', name))],
  [
    /^\/made\/next-cdn\/(.+)$/,
    async (name) =>
      (await readFile(inside('dist/cdn', name.replaceAll('9.9.9', version)), 'utf8')).replaceAll(
        version,
        '9.9.9',
      ),
  ],
  [/^\/made\/embed\/(.+)$/, (name) => readFile(inside('dist/embed', name))],
  [/^\/made\/sheets\/(.+)$/, (name) => readFile(inside('src/samples', name))],
  [/^\/made\/(probe\.js)$/, () => readFile('test/support/probe.js')],
  [
    /^\/made\/(other-lit\.js)$/,
    once(async () =>
      bundleOf(`
    import { LitElement, html } from 'lit';
    customElements.define('other-lit', class extends LitElement { render() { return html\`<p>Another Lit</p>\`; } });`),
    ),
  ],
];

/** For `middleware` in the runner's configuration. */
export async function answers(context, next) {
  if (!context.path.startsWith('/made/')) return next();
  context.respond = false;
  await handle(context.req, context.res);
}

/** Commands: `answer` makes one, `asked` tells what was asked for, `elsewhere` is the address of the second server. */
export const answering = () => ({
  name: 'answering',
  async serverStart() {
    other = createServer((request, response) => void handle(request, response));
    await new Promise((resolve) => other.listen(0, '127.0.0.1', resolve));
  },
  serverStop() {
    open.forEach((response) => response.destroy());
    other.close();
  },
  executeCommand({ command, payload }) {
    if (command === 'answer') return Boolean(made.set(payload.path, payload));
    if (command === 'asked') return asked.filter((each) => each.path.startsWith(payload.path));
    if (command === 'elsewhere') return `http://127.0.0.1:${other.address().port}`;
    return undefined;
  },
});

async function handle(request, response) {
  open.add(response);
  response.once('close', () => open.delete(response));
  const { pathname } = new URL(request.url, 'http://localhost');
  asked.push({ path: pathname, headers: request.headers });
  const answer = made.get(pathname);
  if (answer) return give(answer, response);
  for (const [pattern, read] of FILES) {
    const [, name] = pattern.exec(pathname) ?? [];
    const content = name && (await read(name).catch(() => undefined));
    // Nothing is kept: the next run may have built other files.
    if (content)
      return response
        .writeHead(200, {
          'content-type': TYPES[path.extname(name)] ?? 'text/plain',
          'access-control-allow-origin': '*',
          'cache-control': 'no-store',
        })
        .end(content);
  }
  response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
}

/** `delay` in milliseconds before the first byte, `pause` before the `rest`; `ending`: how it ends where not as it should (`cut`, `never`, `endless`). */
async function give(
  {
    path: name,
    body = '',
    status = 200,
    headers = {},
    encoding = 'utf8',
    delay = 0,
    ending,
    rest,
    pause,
  },
  response,
) {
  const content = Buffer.from(body, encoding);
  if (delay) await new Promise((resolve) => setTimeout(resolve, delay));
  const length = ending === 'cut' ? { 'content-length': content.length + 1000 } : {};
  response.writeHead(status, {
    'content-type': TYPES[path.extname(name)] ?? TYPES['.html'],
    'cache-control': 'no-store',
    ...length,
    ...headers,
  });
  if (!ending && rest === undefined) return response.end(content);
  response.write(content);
  if (rest !== undefined) setTimeout(() => response.end(rest), pause);
  if (ending === 'cut') setTimeout(() => response.destroy(), 100);
  if (ending === 'endless') {
    const more = setInterval(() => response.write(' '.repeat(65536)), 5);
    // Nor is it without end here, where nobody stops it.
    setTimeout(() => response.destroy(), 10000);
    response.once('close', () => clearInterval(more));
  }
}

function inside(folder, name) {
  const file = path.resolve(folder, name);
  if (!file.startsWith(path.resolve(folder) + path.sep))
    throw new Error(`${name} is outside of ${folder}`);
  return file;
}

async function bundleOf(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: '.' },
    bundle: true,
    format: 'esm',
    conditions: ['production'],
    external: ['timers', 'timers/promises', 'util'],
    write: false,
  });
  return outputFiles[0].text;
}

function once(read) {
  let content;
  return () => (content ??= read());
}
