import type { Printed, Qualifier, Text } from '../data/fields.js';

/** A number of a sheet, as it can be compared with that of another edition. */
export interface Figure extends Printed {
  /** Of the number itself: `population.groups[0].value`. */
  readonly path: string;
  /** A row can have a number, and its share beside it. */
  readonly name: 'number' | 'share';
  readonly counts: 'people' | 'money' | 'share' | 'number';
  readonly value: number | null;
  /** In the place of a number: "All", "1 in 74". */
  readonly words?: Text;
  readonly qualifier?: Qualifier;
  /** A currency, the unit of a key figure, or `%`. */
  readonly unit?: Text;
  /** Something stands there that is no number. */
  readonly isUnread?: boolean;
}

/** What can have numbers: a section, a list, a row, an amount. */
export interface Place {
  /** The field or the list that it is in: `population`, `groups`, `required`. */
  readonly field: string;
  readonly path: string;
  /** The word or the code that the format calls it by. */
  readonly code?: string;
  /** The author's name for it. */
  readonly label?: Text;
  /** Where an office is. */
  readonly town?: Text;
  /** The date of its numbers, its own or that of what it stands in. */
  readonly asOf?: Text;
  /** Where that date stands. */
  readonly dateAt?: string;
  readonly figures: readonly Figure[];
  readonly inside: readonly Place[];
}
