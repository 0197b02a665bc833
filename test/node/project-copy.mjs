// A copy of the project, to add to it what contributors would, and to see what that touches.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const OWN = [
  '.storybook',
  'src',
  'scripts',
  'stories',
  'test',
  'integrations',
  'package.json',
  'package-lock.json',
  'budgets.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'eslint.config.mjs',
  'rollup.config.mjs',
  'custom-elements.json',
  'custom-elements-manifest.config.mjs',
  '.prettierrc.json',
  'LICENSE',
  'README.md',
  'CHANGELOG.md',
];

export function projectCopy() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'factlet-'));
  for (const name of OWN) cpSync(name, path.join(folder, name), { recursive: true });
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'), 'junction');
  return {
    folder,
    run: (...parameters) =>
      spawnSync(process.execPath, parameters, { cwd: folder, encoding: 'utf8' }),
    /** Files that differ from the project's, and those that it lacks, by their paths. */
    differing: () =>
      OWN.flatMap((name) =>
        spawnSync('diff', ['-rqN', name, path.join(folder, name)], { encoding: 'utf8' })
          .stdout.split('\n')
          .map((line) => /^Files (\S+) and /.exec(line)?.[1])
          .filter((file) => file !== undefined),
      ),
    /** The lines of a file that the project's doesn't have. */
    newLines: (file) =>
      spawnSync('diff', [file, path.join(folder, file)], { encoding: 'utf8' })
        .stdout.split('\n')
        .filter((line) => /^[<>]/.test(line)),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
