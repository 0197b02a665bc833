import { isCurrency } from '../../data/currencies.js';
import { decodeKeyFigures, type KeyFigure, type KeyFigures } from '../../data/key-figures.js';
import type { Said } from '../../tables/marked-table.js';
import { stylesOf, SHARE, type Style } from '../../views/numbers.js';
import { name, phrase } from '../../views/phrases.js';
import type { Kind } from '../../views/print.js';
import type { WrittenRow } from './list-rows.js';
import { numberIn, stylesAlikeOf } from './previous.js';
import type { WrittenSection } from './written-section.js';
import { detailLines, said, valueText, type Writing } from './table-cells.js';

/** Sentences, each with its number in bold. */
export function keyFigureRows(document: unknown, writing: Writing): WrittenSection | undefined {
  const { value } = decodeKeyFigures(document);
  if (!value) return undefined;
  const rows = value.items.map((item) => rowOf(item, value, writing));
  return { section: value, groups: [{ heading: [], rows }] };
}

function rowOf(item: KeyFigure, around: KeyFigures, writing: Writing): WrittenRow {
  const { locale } = writing;
  const unit = item.unit === undefined ? undefined : phrase(item.unit, locale).text;
  const kind = unit === undefined ? NUMBER : kindOf(unit);
  const [style] = stylesOf([item], kind, around);
  const text =
    item.text === undefined
      ? said(name(item.label, undefined, locale))
      : said(phrase(item.text, locale));
  const number = numberText(item, style ?? { kind, print: {} }, writing);
  const previous =
    item.previous && numberIn(item.previous.value, stylesAlikeOf(item, kind, around), writing);
  return {
    name: withNumber(text, number),
    category: '',
    value: '',
    share: '',
    details: detailLines(item, previous, writing),
  };
}

const NUMBER: Kind = { of: 'number' };

/** The signs of money are written as codes: "$" is that of many. */
function kindOf(unit: string): Kind {
  if (unit === '%') return SHARE;
  if (isCurrency(unit)) return { of: 'money', currency: unit };
  return unit === 'US$' ? { of: 'money', currency: 'USD' } : { of: 'unit', unit };
}

function numberText(item: KeyFigure, style: Style, writing: Writing): string {
  const { locale } = writing;
  const { mark = '' } = item;
  if (item.value === null && item.words !== undefined)
    return phrase(item.words, locale).text + mark;
  if (item.value === null && item.percent !== undefined)
    return locale.formats.percent(item.percent) + mark;
  if (style.kind.of !== 'unit') return valueText(item, style, writing);
  const bare = valueText({ value: item.value }, { ...style, kind: NUMBER }, writing);
  return `${bare}\u00A0${style.kind.unit}${mark}`;
}

/** The sentence with its number at its place, or before it. */
function withNumber(said: Said, number: string): Said {
  const [before = '', ...rest] = said.text.split('{value}');
  const strong = rest.length
    ? ([before, number, rest.join('{value}')] as const)
    : (['', number, ` ${before}`] as const);
  return { ...said, text: strong.join(''), strong };
}
