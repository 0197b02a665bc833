// Fact sheets at random, the same for the same seed.
import { build } from 'esbuild';
import fc from 'fast-check';
import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** As many good documents as asked for, each with the section that is named. */
export async function randomDocuments(section, numRuns, seed) {
  // Inside the project, where its packages are found.
  const folder = mkdtempSync('node_modules/.cache-documents-');
  try {
    const outfile = path.resolve(folder, 'documents.mjs');
    await build({
      entryPoints: ['test/fuzz/documents.ts'],
      bundle: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
      outfile,
      logLevel: 'error',
    });
    const { goodDocuments } = await import(pathToFileURL(outfile));
    return fc.sample(goodDocuments(section), { numRuns, seed }).map(({ document }) => document);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
