import { country } from './countries.js';
import { amount, currency, text, type Row, type Section, type Text } from './fields.js';
import { checkList } from './list-checks.js';
import { rows } from './rows.js';
import { section, sectionDecoder } from './section.js';

/** Who gave, in the order in which they are thanked. */
export interface Donors extends Section {
  readonly items: readonly Donor[];
  /** Of the amounts: three letters of ISO 4217. */
  readonly currency?: string;
  readonly thanks?: Text;
  readonly closing?: Text;
}

/** Its value is what it gave, `null` where that isn't said. */
export interface Donor extends Row {
  /** An alpha-2 code. */
  readonly country?: string;
}

/** @internal */
export const DonorsSchema = section({
  currency,
  items: rows({ country, amount, value: amount }, 'country'),
  thanks: text,
  closing: text,
});

/** Reads the donors of a document, or of the section alone. */
export const decodeDonors = sectionDecoder(
  'donors',
  DonorsSchema,
  ({ items = [], ...rest }, prefix, report): Donors => {
    checkList(
      {
        rows: items,
        path: `${prefix}items`,
        total: rest.total,
        print: rest,
        keyOf: ({ country: code }) => code,
      },
      report,
    );
    return { ...rest, items };
  },
);
