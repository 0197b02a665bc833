/** A sample, copied: decoding remembers the object that it has read. */
export async function sample(name: string): Promise<unknown> {
  const { default: document }: { default: unknown } = await import(
    new URL(`../../src/samples/${name}.json`, import.meta.url).href
  );
  return structuredClone(document);
}
