import type { Language } from '../../language/languages.js';

/**
 * The hour on a day, the day where it is another; in digits, which every browser has for every
 * language.
 */
export function timeOf(at: Date, lang: Language): string {
  const isToday = at.toDateString() === new Date().toDateString();
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
    ...(isToday ? {} : { year: 'numeric', month: '2-digit', day: '2-digit' }),
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    numberingSystem: 'latn',
  }).format(at);
}
