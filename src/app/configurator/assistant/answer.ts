import { isObject } from '../../../data/read-fields.js';

/**
 * The JSON in an assistant's answer, which often has words around it or stands in a fence; of one
 * that is cut off, what is there, so that its fault can be told. Undefined in a text that has none,
 * or that only mentions some.
 */
export function jsonInAnswer(text: string): string | undefined {
  const fenced = Array.from(
    text.matchAll(/```(?:json)?\s*(\{[\s\S]*?\})\s*```/gi),
    ([, json = '']) => json,
  );
  if (fenced.length) return together(fenced);
  const begin = /^\s*\{/.test(text) ? 0 : text.search(/\{(?=\s*"[^"\n]+"\s*:)/);
  if (begin < 0) return undefined;
  const end = text.lastIndexOf('}');
  return text.slice(begin, end > begin ? end + 1 : undefined).trim();
}

/** Sections that an answer gives one by one are one sheet; else the longest block counts. */
function together(blocks: readonly string[]): string {
  const longest = blocks.reduce((one, other) => (other.length > one.length ? other : one));
  if (blocks.length === 1) return longest;
  try {
    const documents = blocks.map((block): unknown => JSON.parse(block));
    const whole = new Map<string, unknown>();
    for (const [key, value] of documents.filter(isObject).flatMap(Object.entries)) {
      if (whole.has(key) && JSON.stringify(whole.get(key)) !== JSON.stringify(value))
        return longest;
      whole.set(key, value);
    }
    return JSON.stringify(Object.fromEntries(whole));
  } catch {
    return longest;
  }
}
