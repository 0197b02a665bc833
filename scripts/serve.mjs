// Serves dist/ on this machine alone; the demo is its front page. PORT sets the port, 8000 by default.
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
};

/** A server for the files below a folder. */
export function fileServer(root) {
  const folder = path.resolve(root);
  return createServer(async (request, response) => {
    const { pathname, search } = new URL(request.url, 'http://localhost');
    if (pathname === '/')
      return response.writeHead(302, { location: `/demo/index.html${search}` }).end();
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
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    }
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const port = Number(process.env.PORT ?? 8000);
  const server = fileServer('dist');
  server.on('error', (error) => {
    console.error(
      error.code === 'EADDRINUSE'
        ? `Port ${port} is taken: set another one with PORT, such as PORT=${port + 1} npm start.`
        : error.message,
    );
    process.exit(1);
  });
  server.listen(port, 'localhost', () => console.log(`The demo is on http://localhost:${port}/`));
}
