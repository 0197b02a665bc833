const known = new Map<string, Promise<string>>();

/**
 * Hash of the whole library in a folder, for the sealed form. Rejects where the file can't be read,
 * and where the browser has nothing to make a hash with, as on a page without https.
 */
export function integrityOf(folder: string): Promise<string> {
  const address = new URL('cdn/factlet.js', folder).href;
  let hash = known.get(address);
  if (!hash) {
    hash = hashOf(address);
    known.set(address, hash);
    // After a failure the next one tries again.
    hash.catch(() => known.delete(address));
  }
  return hash;
}

async function hashOf(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new RangeError(`${address} answered with ${response.status}.`);
  const digest = await crypto.subtle.digest('SHA-384', await response.arrayBuffer());
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
