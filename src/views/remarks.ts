import type { Sentence } from './figure-view.js';
import type { Locale } from '../locale/locale.js';
import { sentence } from './phrases.js';

/**
 * What readers are told of the state of the figures: how many rows are left out, and since when
 * there are no newer ones.
 */
export function remarks(
  leftOut: number,
  lastReceived: Date | undefined,
  { messages, formats }: Locale,
): Sentence[] {
  const day = lastReceived?.toISOString().slice(0, 10);
  return [
    ...(leftOut
      ? [sentence(messages.leftOut, { n: formats.count(leftOut) }, formats.plural(leftOut))]
      : []),
    ...(day ? [sentence(messages.stale, { date: formats.date(day) ?? day })] : []),
  ];
}
