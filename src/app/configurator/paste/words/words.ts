import type { Language } from '../../../../language/languages.js';
import type { Meaning } from '../header-words.js';
import type { RowFault, RowRemark } from '../understood.js';

/** What the pane for spreadsheets says, in one language. */
export interface PasteWords {
  readonly text: string;
  readonly hint: string;
  /** How much was understood: `{rows}` `{totals}` `{unread}`. */
  readonly counts: string;
  readonly columns: string;
  /** A column without a heading: `{n}`. */
  readonly column: string;
  readonly meanings: Readonly<Record<Meaning, string>>;
  readonly scale: string;
  readonly scales: Readonly<Record<'0' | '3' | '6', string>>;
  /** Questions. `{example}` is a cell. */
  readonly askValue: string;
  readonly askMark: string;
  /** Which of several columns: `proposed` stands beside one of them. */
  readonly askColumn: string;
  readonly proposed: string;
  /** The mark between cells and the one between thousands are the same: `{example}` is a number. */
  readonly askComma: string;
  readonly commaJoined: string;
  readonly commaApart: string;
  /** `{line}` may be a list of `{n}` names. */
  readonly askList: string;
  readonly listYes: string;
  readonly listNo: string;
  readonly askCodes: string;
  readonly codesIso: string;
  readonly codesAgency: string;
  /** `{name}` is that of two countries. */
  readonly askCountry: string;
  /** `{text}` is a number of people with a fraction. */
  readonly askWhole: string;
  readonly wholeNone: string;
  /** `{found}` in the table, `{there}` in the draft. */
  readonly askCurrency: string;
  readonly setCurrency: string;
  /** Before the groups of which each gets a list, and before a currency. */
  readonly byGroup: string;
  readonly currencyIs: string;
  readonly askFirst: string;
  /** Beside the origins where a draft has several lists. */
  readonly list: string;
  readonly rows: string;
  /** `{n}`. */
  readonly line: string;
  readonly remarks: Readonly<Record<RowRemark, string>>;
  readonly totals: string;
  /** `{value}`. */
  readonly takeTotal: string;
  readonly unread: string;
  readonly faults: Readonly<Record<RowFault, string>>;
  /** `{n}`: how many rows; `{there}`: how many there are. */
  readonly add: string;
  readonly replace: string;
  /** Said when it is done. */
  readonly added: string;
}

// Literal addresses: bundlers follow nothing else.
const LOADERS: Readonly<Record<Language, () => Promise<{ readonly words: PasteWords }>>> = {
  ar: () => import('./ar.js'),
  az: () => import('./az.js'),
  en: () => import('./en.js'),
  es: () => import('./es.js'),
  fr: () => import('./fr.js'),
  ru: () => import('./ru.js'),
  zh: () => import('./zh.js'),
};

/** The words of a language. */
export const loadWords = async (lang: Language): Promise<PasteWords> =>
  (await LOADERS[lang]()).words;
