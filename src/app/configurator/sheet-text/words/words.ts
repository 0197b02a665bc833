import type { Language } from '../../../../language/languages.js';
import type { Doubt } from '../proposals.js';

/** What the pane for a sheet's text says, in one language. */
export interface SheetTextWords {
  readonly text: string;
  readonly hint: string;
  /** `{found}` `{unread}`. */
  readonly counts: string;
  /** `{n}`. */
  readonly line: string;
  readonly asOf: string;
  readonly source: string;
  readonly currency: string;
  /** Why a proposal is less sure. */
  readonly doubts: Readonly<Record<Doubt, string>>;
  /** The draft has it already; it has something else: `{value}`. */
  readonly same: string;
  readonly differs: string;
  /** A number that can be read in two ways. */
  readonly choose: string;
  readonly unread: string;
  readonly unreadHint: string;
  /** `{n}`: how many are ticked. */
  readonly take: string;
  readonly taken: string;
  readonly nothing: string;
}

// Literal addresses: bundlers follow nothing else.
const LOADERS: Readonly<Record<Language, () => Promise<{ readonly words: SheetTextWords }>>> = {
  ar: () => import('./ar.js'),
  az: () => import('./az.js'),
  en: () => import('./en.js'),
  es: () => import('./es.js'),
  fr: () => import('./fr.js'),
  ru: () => import('./ru.js'),
  zh: () => import('./zh.js'),
};

/** The words of a language. */
export const loadWords = async (lang: Language): Promise<SheetTextWords> =>
  (await LOADERS[lang]()).words;
