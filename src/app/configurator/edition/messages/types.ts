/** What the configurator says about a sheet's next edition, in one language. */
export interface EditionWords {
  readonly heading: string;
  /** After a sheet was opened: is it the one of last year? */
  readonly offer: string;
  readonly begin: string;
  readonly goOn: string;
  /** Said when it is done. */
  readonly begun: string;
  /** How far it is: `{n}` of `{total}` numbers. */
  readonly filled: string;
  /** Above what is still empty, and what still says last year: `{n}`. */
  readonly toFill: string;
  readonly renew: string;
  readonly hint: string;
  /** Beside a field: `{value}`. */
  readonly previous: string;
}
