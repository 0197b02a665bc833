// Lines of at most 100 columns: Prettier folds code, but neither comments nor texts.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { getFileInfo } from 'prettier';

const MAX_COLUMNS = 100;
const files = execFileSync('git', ['ls-files', 'src'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => /\.(ts|css)$/.test(file));

async function isWritten(file) {
  const { ignored } = await getFileInfo(file, { ignorePath: '.prettierignore' });
  return !ignored;
}

test('no line in src/ is longer than 100 columns, but in generated files', async () => {
  assert.ok(files.length > 200, 'git lists the files of src/');
  const long = [];
  for (const file of files) {
    if (!(await isWritten(file))) continue;
    for (const [index, line] of readFileSync(file, 'utf8').split('\n').entries()) {
      if ([...line].length > MAX_COLUMNS) long.push(`${file}:${index + 1}`);
    }
  }
  assert.deepEqual(long, []);
});
