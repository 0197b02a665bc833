import { type Language, supportedLanguage } from '../../../language/languages.js';
import type { Plural } from '../../../messages/types.js';
import type { SectionName } from '../../../data/fields.js';

/**
 * Every sentence of the page that isn't the figures' own, for one language. Names and numbers come
 * after a colon or in brackets: nothing is joined to them.
 */
export interface Words {
  /** Name of the page. */
  readonly page: string;
  /** What it is for, and what it does with what is typed. */
  readonly lead: string;
  readonly privacy: string;
  /** A link, in the place of all else, where another site has put the page into a frame. */
  readonly framed: string;
  readonly language: string;
  /** The three views, and what they are together. */
  readonly views: Readonly<Record<'form' | 'see' | 'takeAway' | 'all', string>>;
  readonly undo: string;
  readonly redo: string;
  readonly close: string;
  readonly begin: Readonly<
    Record<
      /** Heading, button that leads here, and back. */
      | 'heading'
      | 'open'
      | 'back'
      | 'empty'
      | 'emptyHint'
      | 'sample'
      | 'sampleHint'
      | 'file'
      | 'fileHint'
      | 'address'
      | 'addressHint'
      | 'fetch'
      | 'sheetText'
      | 'sheetTextHint'
      /** A start is under way; what came instead: `{why}`; the file has nothing in it. */
      | 'opening'
      | 'failed'
      | 'nothing'
      /** Other drafts that are kept here, and one that has no name. */
      | 'kept'
      | 'untitled'
      /** Where the numbers of a text go while a sheet is open: `{name}`. */
      | 'into'
      | 'intoNew'
      | 'intoOpen'
      /** After a start over another draft. */
      | 'replaced',
      string
    >
  >;
  readonly keeping: Readonly<
    Record<
      /** `{time}` is when. */
      | 'saved'
      | 'notKept'
      | 'refused'
      | 'full'
      | 'forget'
      | 'keep'
      | 'download'
      | 'downloaded'
      | 'elsewhere',
      string
    >
  >;
  readonly sections: Readonly<Record<'header' | SectionName, string>>;
  readonly lists: Readonly<
    Record<
      | 'notes'
      | 'groups'
      | 'originLists'
      | 'origins'
      | 'parts'
      | 'staff'
      | 'offices'
      | 'keyFigures'
      | 'donors',
      string
    >
  >;
  /** A button that adds a row of a list. */
  readonly add: Words['lists'];
  readonly fields: Readonly<
    Record<
      | 'title'
      | 'country'
      | 'lang'
      | 'asOf'
      | 'source'
      | 'url'
      | 'note'
      | 'total'
      | 'group'
      | 'label'
      | 'value'
      | 'qualifier'
      | 'previous'
      | 'previousAsOf'
      | 'partOf'
      | 'other'
      | 'currency'
      | 'required'
      | 'received'
      | 'gap'
      | 'shareReceived'
      | 'shareGap'
      | 'category'
      | 'office'
      | 'place'
      | 'count'
      | 'amount'
      | 'unit'
      | 'sentence'
      | 'thanks'
      | 'closing',
      string
    >
  >;
  readonly form: Readonly<
    Record<
      /** A row: `{n}` is its place. */
      | 'row'
      /** What is said of few rows, sections and figures. */
      | 'details'
      | 'up'
      | 'down'
      | 'remove'
      /** `{name}` is the row's, `{n}` its place, `{total}` their number. */
      | 'moved'
      | 'removed'
      | 'added'
      | 'isFirst'
      | 'isLast'
      /** A choice that is none of the format's words. */
      | 'ownName'
      /** How something typed is read: `{reading}`. */
      | 'reads'
      /** A footnote's mark stood with a number: `{mark}`. */
      | 'footnoteLeft'
      | 'asWritten'
      | 'dateForms'
      | 'sentenceHint'
      /** A number, a date that can be read in more than one way. */
      | 'whichNumber'
      | 'whichDate'
      /** A name that two countries have: `{name}`; one that none has. */
      | 'whichCountry'
      | 'unknownCountry'
      /** The sheet's language is one that figures don't speak: `{language}`. */
      | 'noSentences'
      /** Texts in several languages: `{n}` others there are. */
      | 'otherLanguages'
      | 'newLanguage'
      | 'newLanguageHint'
      | 'addLanguage'
      | 'notALanguage'
      | 'noLanguage'
      | 'paste'
      | 'undone'
      | 'redone'
      | 'notInSheet'
      | 'removeSection',
      string
    >
  >;
  /** How many rows a section has, how many issues there are to check: `{n}`. */
  readonly rows: Plural;
  readonly toCheck: Plural;
  readonly check: Readonly<
    Record<
      | 'heading'
      | 'nothing'
      /** Before an issue, so that colour isn't all that tells them apart. */
      | 'error'
      | 'warning'
      | 'info'
      /** Ways out: `{value}`. */
      | 'setGap'
      | 'setShare'
      | 'take'
      /** `{value}` `{currency}`. */
      | 'takeInCurrency'
      | 'takeText'
      | 'notProvided'
      | 'removeRow'
      | 'keep'
      /** What was confirmed, and the way back. */
      | 'confirmed'
      | 'askAgain'
      | 'keptNow',
      string
    >
  >;
}

// Literal addresses: bundlers follow nothing else.
const LOADERS: Readonly<Record<Language, () => Promise<{ readonly words: Words }>>> = {
  ar: () => import('./ar.js'),
  az: () => import('./az.js'),
  en: () => import('./en.js'),
  es: () => import('./es.js'),
  fr: () => import('./fr.js'),
  ru: () => import('./ru.js'),
  zh: () => import('./zh.js'),
};

/** The page's words in the language of a tag, in English where it has none. */
export async function loadWords(lang: string): Promise<Words> {
  return (await LOADERS[supportedLanguage(lang) ?? 'en']()).words;
}
