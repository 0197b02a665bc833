import { difference } from '../../../charts/difference.js';
import type { Issue } from '../../../data/issues.js';
import { fill } from '../../../messages/index.js';
import { valueAt, withValueAt, type Draft } from '../draft.js';
import { codedName, countryCodes, nearestCountries } from '../form/country-names.js';
import { figurePath, without } from '../form/paths.js';
import { written } from '../form/texts.js';
import { numberKind } from '../form/number-kind.js';
import { withoutEntities } from './entities.js';
import { fits, withTyped } from '../form/typed-value.js';
import { doubtfulMark, typedNumber } from '../../../parse/typed-number.js';
import type { PageLocale } from '../page-locale.js';
import { writtenNumber } from '../written-number.js';

/** A way out of an issue: what its button says, and the draft that it makes. */
export interface Suggestion {
  readonly label: string;
  readonly draft: Draft;
  readonly path: string;
  /** A mark that parts thousands, if this is what is meant. */
  readonly teaches?: string | undefined;
}

/**
 * What can be done about an issue with one press. Nothing where only its author knows what is
 * meant.
 */
export function suggestionsFor(
  draft: Draft,
  issue: Issue,
  locale: PageLocale,
): readonly Suggestion[] {
  const { check } = locale.words;
  const { path, code, parameters } = issue;
  const raw = valueAt(draft, path);
  const suggest = (label: string, value: unknown, at = path): Suggestion => ({
    label: fill(label, {
      value: typeof value === 'number' ? writtenNumber(value, locale.formats) : written(value),
    }),
    path: at,
    draft: value === undefined ? without(draft, at) : withValueAt(draft, at, value),
  });

  switch (code) {
    case 'bad-value':
    case 'text-number':
      if (/^\s*(n\/?a|[-–—…]|\.\.\.?)\s*$/i.test(written(raw)))
        return [suggest(check.notProvided, undefined)];
      return typeof raw === 'string' ? numbersMeant(draft, path, raw, locale) : [];
    case 'sum-mismatch': {
      const { required, received } = parameters;
      const gap = figurePath(draft, path.replace(/required$/, 'gap'));
      return typeof required === 'number' && typeof received === 'number'
        ? [suggest(check.setGap, Math.max(0, difference(required, received)), gap)]
        : [];
    }
    case 'percent-mismatch':
      return [suggest(check.setShare, printedShare(Number(parameters['calculated'])))];
    case 'share-as-fraction':
      return typeof raw === 'number'
        ? [suggest(check.setShare, Number(parameters['percent']))]
        : [];
    case 'html-entity':
      return typeof raw === 'string' ? [suggest(check.takeText, withoutEntities(raw))] : [];
    case 'wrong-type':
      return typeof raw === 'number' && parameters['expected'] === 'text'
        ? [suggest(check.takeText, String(raw))]
        : [];
    case 'unknown-country': {
      const typed = written(raw);
      const codes = countryCodes(typed, locale.formats);
      return (codes.length ? codes : nearestCountries(typed, locale.formats)).map((country) => ({
        ...suggest(check.takeText, country),
        label: fill(check.takeText, { value: codedName(country, locale.formats) }),
      }));
    }
    case 'bad-url': {
      const address = `https://${written(raw).trim()}`;
      return /^[\w-]+(\.[\w-]+)+(\/|$)/.test(written(raw).trim()) && URL.canParse(address)
        ? [suggest(check.takeText, address)]
        : [];
    }
    case 'empty-row':
      return [suggest(check.removeRow, undefined)];
    case 'duplicate-label':
      return isRepeated(draft, path) ? [suggest(check.removeRow, undefined)] : [];
    default:
      return [];
  }
}

/**
 * The numbers that a text can mean, each with its currency where it is another than the draft's.
 */
function numbersMeant(
  draft: Draft,
  path: string,
  raw: string,
  { words: { check }, formats }: PageLocale,
): readonly Suggestion[] {
  const typed = typedNumber(raw, { kind: numberKind(path) });
  const { qualifier, currencies } = typed;
  const numbers = typed.numbers.map((number) => ({
    number,
    value: writtenNumber(number, formats),
    teaches: number >= 1000 ? doubtfulMark(raw) : undefined,
  }));
  if (fits(draft, path, typed)) {
    return numbers.map(({ number, value, teaches }) => ({
      label: fill(check.take, { value }),
      draft: withTyped(draft, path, number, typed),
      path,
      teaches,
    }));
  }
  if (qualifier) return [];
  const section = /^\w+/.exec(path)?.[0] ?? '';
  return numbers.flatMap(({ number, value, teaches }) =>
    currencies.map((currency) => ({
      label: fill(check.takeInCurrency, { value, currency }),
      draft: withTyped(withValueAt(draft, `${section}.currency`, currency), path, number, typed),
      path,
      teaches,
    })),
  );
}

/** A share as sheets print it: whole, unless it would be nothing or all and isn't. */
function printedShare(points: number): number {
  const whole = Math.round(points);
  return whole === 0 || whole === 100 ? Number(points.toFixed(1)) : whole;
}

/** Whether a row is the same as another to the last field: a slip of the one who copied it. */
function isRepeated(draft: Draft, path: string): boolean {
  const rows = valueAt(draft, path.replace(/\[\d+\]$/, ''));
  const row = JSON.stringify(valueAt(draft, path));
  return Array.isArray(rows) && rows.filter((each) => JSON.stringify(each) === row).length > 1;
}
