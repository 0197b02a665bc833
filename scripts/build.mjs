// `npm run build`: dist/ and custom-elements.json, the same bytes each time. Each step stops the build when it fails.
import { rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';

const steps = [
  ['node', 'scripts/tokens.mjs'],
  ['tsc', '-p', 'tsconfig.build.json'],
  ['rollup', '-c', '--silent'],
  ['node', 'scripts/style-sheet.mjs'],
  ['node', 'scripts/json-schemas.mjs'],
  ['node', 'scripts/pages.mjs'],
  ['node', 'scripts/cli.mjs'],
  ['node', 'scripts/demo.mjs'],
  ['node', 'scripts/sbom.mjs'],
  ['cem', 'analyze', '--quiet', '--config', 'custom-elements-manifest.config.mjs'],
  ['node', 'scripts/declarations.mjs'],
  ['node', 'scripts/wordpress.mjs'],
  ['node', 'scripts/examples.mjs'],
];

rmSync('dist', { recursive: true, force: true });
for (const [command, ...parameters] of steps) {
  const started = Date.now();
  const { status } =
    command === 'node'
      ? spawnSync(process.execPath, parameters, { stdio: 'inherit' })
      : spawnSync(process.execPath, [binary(command), ...parameters], {
          stdio: ['inherit', 'ignore', 'inherit'],
        });
  if (status !== 0) {
    console.error(`The build stopped at: ${command} ${parameters.join(' ')}`);
    process.exit(status ?? 1);
  }
  console.log(
    `${((Date.now() - started) / 1000).toFixed(1).padStart(5)} s  ${command} ${parameters[0]}`,
  );
}

/** The file behind a command of a package: run by this Node, so that it works on every system. */
function binary(command) {
  return {
    tsc: 'node_modules/typescript/bin/tsc',
    rollup: 'node_modules/rollup/dist/bin/rollup',
    cem: 'node_modules/@custom-elements-manifest/analyzer/cem.js',
  }[command];
}
