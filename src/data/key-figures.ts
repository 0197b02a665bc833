import { amountOrWords, text, type Row, type Section, type Text } from './fields.js';
import { checkList, tellFraction } from './list-checks.js';
import { rows } from './rows.js';
import { section, sectionDecoder } from './section.js';

/** Single figures, each with the sentence that it begins. */
export interface KeyFigures extends Section {
  readonly items: readonly KeyFigure[];
}

export interface KeyFigure extends Row {
  /** The sentence that goes on after the number, or that has it at `{value}`. */
  readonly text?: Text;
  /** `%` is a percentage; a code of ISO 4217 such as `USD`, or a sign such as `US$`, is money. */
  readonly unit?: Text;
}

/** @internal */
export const KeyFiguresSchema = section({
  items: rows({ text, unit: text, value: amountOrWords }, 'text'),
});

/** Reads the key figures of a document, or of the section alone. */
export const decodeKeyFigures = sectionDecoder(
  'keyFigures',
  KeyFiguresSchema,
  ({ items = [], ...rest }, prefix, report): KeyFigures => {
    const path = `${prefix}items`;
    checkList({ rows: items, path, keyOf: () => undefined }, report);
    items.forEach(({ unit, value }, index) => {
      if (unit === '%' && value !== null && value > 0 && value < 1)
        tellFraction(value, `${path}[${index}].value`, report);
    });
    return { ...rest, items };
  },
);
