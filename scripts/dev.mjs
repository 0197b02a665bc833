// `npm run dev`: the front page, the demo, the configurator and the examples from source. A saved file reloads the page.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { startDevServer } from '@web/dev-server';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { build } from 'esbuild';

/** Built files that pages ask for, and the sources that are served in their place. */
const SOURCES = {
  '/cdn/factlet.js': '/src/define.ts',
};
/** Frames without an origin of their own may load no module: these are bundled on each request. */
const PLAIN_SCRIPTS = {
  '/cdn/factlet.classic.js': 'src/classic.ts',
  '/embed/embed.js': 'src/app/embed/embed.ts',
  '/embed/resize.js': 'src/app/embed/resize.ts',
};

/** Pages lie in src/app/ and ask for ../cdn/; examples ask for ../dist/cdn/. */
const builtAddress = (pathname) => pathname.replace(/^\/(dist|src\/app)(?=\/)/, '');

/** Links of the front page lead two folders up from dist/start/, to what stands beside dist/. */
const ROOT_ADDRESS = /^\/src(?=\/(examples|docs|storybook-static|CONTRIBUTING\.md)(\/|$))/;

/** The address of the source behind an address of dist/; undefined where it is a source itself. */
export function sourceAddress(pathname) {
  if (pathname === '/') return '/src/app/start/index.html';
  if (ROOT_ADDRESS.test(pathname)) return pathname.replace(ROOT_ADDRESS, '');
  const built = builtAddress(pathname);
  if (SOURCES[built]) return SOURCES[built];
  const [, widget] = /^\/src\/widgets\/([\w-]+)\.js$/.exec(pathname) ?? [];
  const folder = ['widgets', 'sheets'].find((each) =>
    existsSync(`src/${each}/${widget}/${widget}.define.ts`),
  );
  if (folder) return `/src/${folder}/${widget}/${widget}.define.ts`;
  const [, page] = /^\/(?:dist\/)?((?:start|demo|configurator|embed)\/.*)$/.exec(pathname) ?? [];
  if (page) return `/src/app/${page.endsWith('/') ? `${page}index.html` : page}`;
  const [, sample] = /^\/src\/app\/\w+\/([\w-]+\.json)$/.exec(pathname) ?? [];
  if (sample) return `/src/samples/${sample}`;
  const module = pathname.replace(/\.js$/, '.ts');
  return module !== pathname && existsSync(`.${module}`) && !existsSync(`.${pathname}`)
    ? module
    : undefined;
}

async function bundle(entry) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'warning',
  });
  return outputFiles[0].text;
}

async function serveSource(context, next) {
  const { pathname, search } = new URL(context.url, 'http://localhost');
  const script = PLAIN_SCRIPTS[builtAddress(pathname)];
  if (script) {
    context.type = 'text/javascript';
    context.body = await bundle(script);
    return;
  }
  const source = sourceAddress(pathname);
  // A redirection, so that imports are resolved from where the source lies.
  if (source) return context.redirect(source + search);
  await next();
}

/** Sources have neither the hashes of built files, nor the names that a strict policy allows. */
const withoutPolicies = {
  name: 'without-policies',
  transform(context) {
    if (!context.response.is('html')) return undefined;
    return context.body
      .replaceAll(/ integrity="[^"]*"/g, '')
      .replaceAll(/<meta http-equiv="Content-Security-Policy"[^>]*>/g, '');
  },
};

/** Starts the server. */
export function startDev(port) {
  return startDevServer({
    config: {
      rootDir: path.resolve('.'),
      // 127.0.0.1 in short: spelled out, or as localhost, the server listens on every address.
      hostname: '127.1',
      port,
      watch: true,
      clearTerminalOnReload: false,
      nodeResolve: { exportConditions: ['development', 'default'] },
      middleware: [serveSource],
      plugins: [
        withoutPolicies,
        esbuildPlugin({ ts: true, json: false, target: 'es2022', tsconfig: 'tsconfig.json' }),
      ],
    },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
    logStartMessage: false,
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const port = Number(process.env.PORT ?? 8000);
  await startDev(port);
  console.log(`http://localhost:${port}/              the front page
http://localhost:${port}/configurator/ the configurator
http://localhost:${port}/examples/plain.html, and the others of examples/`);
  process.on('SIGINT', () => process.exit());
}
