// Longer than others: all that the page says, so that the compiler names what a language lacks.
import type { SectionName } from '../../../data/fields.js';
import type { Plural } from '../../../messages/types.js';
import type { Meaning } from '../../../parse/header-words.js';
import type { RowFault, RowRemark } from '../paste/table-reading.js';
import type { Doubt } from '../sheet-text/proposals.js';
import type { Form, Place } from '../take-away/places.js';

/** All that the configurator says in one language, by the part of the page that says it. */
export interface ConfiguratorMessages {
  readonly page: Words;
  readonly paste: PasteWords;
  readonly sheetText: SheetTextWords;
  readonly see: SeeWords;
  readonly takeAway: TakeAwayWords;
}

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
      /** Makes the next edition of a sheet. */
      | 'newEdition'
      | 'empty'
      | 'emptyHint'
      | 'sample'
      | 'sampleHint'
      | 'file'
      | 'fileHint'
      /** While a file is held over the page. */
      | 'drop'
      | 'address'
      | 'addressHint'
      | 'fetch'
      /** Help of an assistant, and the name of what is copied for it. */
      | 'assistant'
      | 'assistantHint'
      | 'instructions'
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
      | 'elsewhere'
      | 'rename'
      | 'draftName',
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
      | 'donors'
      | 'corrections',
      string
    >
  >;
  /** A button that adds a row of a list. */
  readonly add: Words['lists'];
  readonly fields: Readonly<
    Record<
      | 'edition'
      | 'supersededBy'
      | 'what'
      | 'was'
      | 'now'
      | 'correctedOn'
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
      | 'mark'
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
      | 'closing'
      | 'ownTakeaway'
      | 'organisation'
      | 'logo',
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
      | 'footnoteKept'
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
      /** Help of an assistant with what is told. */
      | 'repair'
      | 'repairHint'
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

/** What the preview says to an officer. */
export interface SeeWords {
  /** Choices: which figure, in which language, how wide, on what. */
  readonly figure: string;
  readonly language: string;
  readonly width: string;
  readonly widths: Readonly<Record<'phone' | 'article' | 'wide' | 'full', string>>;
  readonly ground: string;
  readonly grounds: Readonly<Record<'light' | 'dark' | 'paper', string>>;
  /** Name of the place where the figure stands. */
  readonly preview: string;
  /** The draft has no figure yet. */
  readonly nothing: string;
  /** What the figure itself can be told. */
  readonly options: string;
  readonly heading: string;
  readonly headingHint: string;
  readonly top: string;
  readonly list: string;
  readonly allLists: string;
  readonly takeaway: string;
  readonly source: string;
  /** Readers are told of the newer edition that the sheet names. */
  readonly newer: string;
  readonly colours: string;
  readonly themes: Readonly<Record<'page' | 'light' | 'dark' | '2021', string>>;
  /** What is heard, and what each piece of it is: `{n}` is a heading's level. */
  readonly heard: string;
  readonly heardHint: string;
  readonly kinds: Readonly<Record<'heading' | 'text' | 'row' | 'link', string>>;
  /** The language of the figure couldn't be fetched. */
  readonly notLoaded: string;
}

/** What the take-away says to an officer. */
export interface TakeAwayWords {
  readonly figure: string;
  readonly language: string;
  /** Nothing is given before the draft is mended. */
  readonly blocked: string;
  readonly blockedHint: string;
  readonly go: string;
  /** The draft has no figure yet; the language of the figure couldn't be fetched. */
  readonly nothing: string;
  readonly notLoaded: string;
  /** What is pasted into a page. */
  readonly website: string;
  /** Where it will be pasted, which of the forms fits there, and what each is. */
  readonly place: string;
  readonly places: Readonly<Record<Place, string>>;
  readonly placeHints: Readonly<Record<Place, string>>;
  readonly form: string;
  readonly forms: Readonly<Record<Form, string>>;
  readonly formHints: Readonly<Record<Form, string>>;
  /** Where the files of the library are. */
  readonly base: string;
  readonly baseHint: string;
  readonly baseLocal: string;
  readonly baseWrong: string;
  /** What a page on another host needs. */
  readonly otherHost: string;
  /** The lines for its server. */
  readonly server: string;
  /** A table has no whole sheet, and some figures say more than one can. */
  readonly tableWhole: string;
  readonly tableFailed: string;
  /**
   * The hash of the sealed form can't be had: on a page without https; without the file beside this
   * one.
   */
  readonly hashInsecure: string;
  readonly hashMissing: string;
  /** Where WordPress has the data. */
  readonly src: string;
  readonly srcHint: string;
  readonly srcWrong: string;
  readonly headingLeftOut: string;
  readonly snippet: string;
  readonly text: string;
  readonly copy: string;
  readonly copied: string;
  readonly selected: string;
  readonly picture: string;
  readonly shape: string;
  readonly shapes: Readonly<Record<'figure' | 'wide' | 'square', string>>;
  readonly copyPicture: string;
  readonly alt: string;
  readonly altHint: string;
  readonly files: string;
  readonly jsonHint: string;
  readonly csvHint: string;
  readonly print: string;
  readonly printHint: string;
  /** All that a sheet is published with; `making` while it is made. */
  readonly pressPack: string;
  readonly pressPackHint: string;
  readonly making: string;
  /** A link that has the draft in it: `{n}` characters. */
  readonly link: string;
  readonly linkHint: string;
  readonly linkLong: string;
  readonly linkLocal: string;
  /** The colours and the font of a frame; `{ratio}` is a contrast, `{needed}` the least. */
  readonly look: Readonly<
    Record<
      | 'heading'
      | 'hint'
      | 'accent'
      | 'text'
      | 'surface'
      | 'font'
      | 'noColour'
      | 'noFont'
      | 'contrast',
      string
    >
  >;
}
