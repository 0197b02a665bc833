import { isSaid } from '../../../edition/compare.js';
import type { Review } from '../../../edition/remarks.js';
import { fill } from '../../../messages/index.js';
import { figureText } from '../../../views/edition-words.js';
import type { EditionLocale } from './locale.js';

/** What the edition before has, beside each field of today's. */
export function earlierTexts(
  { differences }: Review,
  locale: EditionLocale,
): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { path, before, now, row } of differences) {
    if (!isSaid(before) || !row.now) continue;
    const text = fill(locale.edition.previous, { value: figureText(before, locale) });
    texts.set(path, text);
    // A row's share has no field of its own; where it was all that was said, the number's shows it.
    const isAlone = row.before?.figures.length === 1 && (now ?? before).name === 'share';
    if (isAlone && path.endsWith('].percent')) texts.set(path.replace(/percent$/, 'value'), text);
  }
  return texts;
}
