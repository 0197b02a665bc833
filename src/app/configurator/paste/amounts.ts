import { currenciesIn } from '../../../parse/currencies.js';
import type { NumberCell } from '../../../parse/numbers.js';

/**
 * The currency of a column of amounts: that of its heading, else of most of its cells; undefined
 * where none has one.
 */
export function columnCurrency(cells: readonly NumberCell[], heading: string): string | undefined {
  const [headed] = currenciesIn(heading);
  if (headed) return headed;
  const times = new Map<string, number>();
  for (const { currencies: [code] = [] } of cells)
    if (code) times.set(code, (times.get(code) ?? 0) + 1);
  const [[most] = [undefined]] = [...times].toSorted(([, one], [, other]) => other - one);
  return most;
}

/** Whether an amount is in another currency than its column. */
export const isForeign = ({ currencies = [] }: NumberCell, currency: string | undefined): boolean =>
  currencies.length > 0 && currency !== undefined && !currencies.includes(currency);
