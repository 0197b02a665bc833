import type { Writing } from '../../../parse/typed-number.js';

/**
 * What numbers are at a path of a draft: people and staff are whole, money is spoken of in
 * millions.
 */
export function numberKind(path: string): NonNullable<Writing['kind']> {
  if (/percent/.test(path)) return 'share';
  if (/^(population|origins|staffing)\b/.test(path)) return 'count';
  return /^(funding|donors)\b/.test(path) ? 'money' : 'number';
}
