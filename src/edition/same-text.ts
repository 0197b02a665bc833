import type { Text } from '../data/fields.js';
import { textsOf } from '../data/texts.js';

/** Whether two texts say the same in every language that both have; also where both are missing. */
export function saysSame(one: Text | undefined, other: Text | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  if (typeof one === 'string' || typeof other === 'string')
    return textsOf(one).some((text) => textsOf(other).includes(text));
  const shared = Object.keys(one).filter((language) => Object.hasOwn(other, language));
  return shared.length > 0 && shared.every((language) => one[language] === other[language]);
}
