import { unzipSync } from 'fflate';
import { RefusedFile } from '../kinds.js';

/** What a workbook may come to when it is unpacked: more would hold up the page. */
const MAX_BYTES = 150_000_000;

/** Drawings, themes and what else has no cells. */
const NEEDED =
  /^(?!docProps\/|xl\/(theme|drawings|charts|media|pivot|externalLinks|ctrlProps)).*\.(xml|rels)$/i;

/** The XML files of a workbook, by their paths, decoded when they are asked for. */
export function unpacked(bytes: Uint8Array): (path: string) => string | undefined {
  const files = neededFiles(bytes);
  const byPath = new Map(
    Object.entries(files).map(([name, file]) => [name.replaceAll('\\', '/').toLowerCase(), file]),
  );
  return (path) => {
    const file = byPath.get(path.toLowerCase());
    return file && new TextDecoder(file[0] === 0xff ? 'utf-16le' : 'utf-8').decode(file);
  };
}

function neededFiles(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  let sum = 0;
  try {
    // In one go, without workers: a page with a strict policy starts none from an address of ours.
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!NEEDED.test(name)) return false;
        sum += originalSize;
        if (sum > MAX_BYTES) throw new RefusedFile('too-large');
        return true;
      },
    });
  } catch (error) {
    throw error instanceof RefusedFile ? error : new RefusedFile('damaged');
  }
}
