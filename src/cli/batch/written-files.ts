import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isObject } from '../../data/read-fields.js';

/** In the folder that a batch fills: which files are its own, and what was in them. */
const LIST = 'factlet-batch.json';

/**
 * The files of a folder that a batch fills. A file that a batch did not write, or that somebody has
 * changed since, is left as it is.
 */
export class WrittenFiles {
  readonly #folder: string;
  readonly #before: ReadonlyMap<string, string>;
  readonly #now = new Map<string, string>();

  constructor(folder: string) {
    this.#folder = folder;
    this.#before = listIn(path.join(folder, LIST));
  }

  /** Writes a file of the batch, and tells whether it could. */
  write(name: string, text: string): boolean {
    if (!this.#isOurs(name)) return false;
    const file = path.join(this.#folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    this.#now.set(name, hashOf(text));
    return true;
  }

  /** Takes along what an earlier batch wrote of a sheet that can't be read now. */
  keepAll(prefix: string): void {
    for (const [name, hash] of this.#before)
      if (name.startsWith(prefix) && !this.#now.has(name)) this.#now.set(name, hash);
  }

  /**
   * Removes what an earlier batch wrote and this one did not, since its numbers are old, and writes
   * the list of its own files.
   */
  finish(): string[] {
    const stale = [...this.#before.keys()].filter((name) => !this.#now.has(name));
    const removed = stale.filter((name) => this.#isThere(name) && this.#isOurs(name));
    for (const name of removed) rmSync(path.join(this.#folder, name));
    mkdirSync(this.#folder, { recursive: true });
    writeFileSync(
      path.join(this.#folder, LIST),
      `${JSON.stringify({ files: Object.fromEntries([...this.#now].sort()) }, null, 2)}\n`,
    );
    return removed;
  }

  #isThere(name: string): boolean {
    return lstatSync(path.join(this.#folder, name), { throwIfNoEntry: false }) !== undefined;
  }

  #isOurs(name: string): boolean {
    if (!this.#isThere(name)) return true;
    const file = path.join(this.#folder, name);
    // A link may lead anywhere.
    return lstatSync(file).isFile() && hashOf(readFileSync(file)) === this.#before.get(name);
  }
}

const hashOf = (content: string | Buffer): string =>
  createHash('sha256').update(content).digest('hex');

function listIn(file: string): Map<string, string> {
  try {
    const list: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const files = isObject(list) && isObject(list['files']) ? list['files'] : {};
    return new Map(
      // A name that leads out of the folder is not one that a batch has written.
      Object.entries(files).flatMap(([name, hash]) =>
        typeof hash === 'string' && !/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^\w:/.test(name)
          ? [[name, hash] as const]
          : [],
      ),
    );
  } catch {
    return new Map();
  }
}
