// Pages and files on this machine alone, packed as a good server packs them.
import { createServer } from 'node:http';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { pageOf } from './page.mjs';

const TYPES = { '.js': 'text/javascript', '.css': 'text/css' };

const packed = new WeakMap();
/** A file as it goes over the wire: Brotli at its best, as static files are packed. */
export function brotli(file) {
  if (!packed.has(file))
    packed.set(
      file,
      brotliCompressSync(file, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: 11,
          [constants.BROTLI_PARAM_SIZE_HINT]: file.length,
        },
      }),
    );
  return packed.get(file);
}

/** Serves the pages of peers, `/<id>?kind=empty`, and their files. `peers` are pairs of a peer and its bundle. */
export async function serve(peers, harness) {
  const files = new Map(peers.flatMap(([, bundle]) => [...bundle.files]));
  const byAddress = new Map(peers.map((pair) => [`/${pair[0].id}`, pair]));
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    const pair = byAddress.get(pathname);
    if (pair) {
      const { kind, donuts, rows, copies } = Object.fromEntries(searchParams);
      const page = pageOf(...pair, harness, {
        kind,
        donuts: Number(donuts ?? 0),
        rows: Number(rows ?? 0),
        copies: Number(copies ?? 1),
      });
      return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
    }
    const file = files.get(pathname);
    if (!file) return response.writeHead(404).end();
    return response
      .writeHead(200, {
        'content-type': TYPES[path.extname(pathname)],
        'content-encoding': 'br',
        'cache-control': 'public, max-age=3600',
      })
      .end(brotli(file));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    files,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
