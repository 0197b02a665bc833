// `npm start`, after the build: serves dist/ on this machine alone, and what its front page leads to. PORT sets the port, 8000 by default.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  // Browsers save what they are told is Markdown, and show plain text.
  '.md': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** What stands beside dist/: the front page links to it, and examples ask for ../dist/. */
const BESIDE =
  /^\/(dist|docs|examples|src\/samples|storybook-static|CONTRIBUTING\.md|README\.md)(\/|$)/;

/** A server for the files below a folder. `beside` is the folder of what stands beside it, if that is served, too. */
export function fileServer(root, beside) {
  return createServer(async (request, response) => {
    const { pathname, search } = new URL(request.url, 'http://localhost');
    if (pathname === '/')
      return response.writeHead(302, { location: `/start/index.html${search}` }).end();
    const folder = path.resolve(beside && BESIDE.test(pathname) ? beside : root);
    const file = path.join(
      folder,
      decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname),
    );
    if (!file.startsWith(folder + path.sep)) return response.writeHead(404).end();
    try {
      const content = await readFile(file);
      response
        .writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream' })
        .end(content);
    } catch {
      const isStorybook = pathname.startsWith('/storybook-static/');
      response
        .writeHead(404, { 'content-type': 'text/plain' })
        .end(isStorybook ? 'Build Storybook first: npm run build:storybook' : 'Not found');
    }
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const port = Number(process.env.PORT ?? 8000);
  const server = fileServer('dist', '.');
  server.on('error', (error) => {
    console.error(
      error.code === 'EADDRINUSE'
        ? `Port ${port} is taken: set another one with PORT, such as PORT=${port + 1} npm start.`
        : error.message,
    );
    process.exit(1);
  });
  server.listen(port, 'localhost', () =>
    console.log(`Factlet is on http://localhost:${port}/, the demo on /demo/`),
  );
}
