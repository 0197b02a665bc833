import { type Language, supportedLanguage } from '../../../language/languages.js';

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
  readonly form: string;
  readonly forms: Readonly<Record<'light' | 'sealed' | 'frame' | 'wordpress' | 'link', string>>;
  readonly formHints: Readonly<Record<'light' | 'sealed' | 'frame' | 'wordpress' | 'link', string>>;
  /** Where the files of the library are. */
  readonly base: string;
  readonly baseHint: string;
  readonly baseLocal: string;
  readonly baseWrong: string;
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
  readonly copy: string;
  readonly copied: string;
  readonly selected: string;
  readonly picture: string;
  readonly shape: string;
  readonly shapes: Readonly<Record<'figure' | 'wide' | 'square', string>>;
  readonly noPicture: string;
  readonly alt: string;
  readonly altHint: string;
  readonly files: string;
  readonly jsonHint: string;
  readonly csvHint: string;
  readonly print: string;
  readonly printHint: string;
  /** A link that has the draft in it: `{n}` characters. */
  readonly link: string;
  readonly linkHint: string;
  readonly linkLong: string;
  readonly linkLocal: string;
}

// Literal addresses: bundlers follow nothing else.
const LOADERS: Readonly<Record<Language, () => Promise<{ readonly words: TakeAwayWords }>>> = {
  ar: () => import('./words.ar.js'),
  az: () => import('./words.az.js'),
  en: () => import('./words.en.js'),
  es: () => import('./words.es.js'),
  fr: () => import('./words.fr.js'),
  ru: () => import('./words.ru.js'),
  zh: () => import('./words.zh.js'),
};

/** What the take-away says in the language of a tag, in English where it has no words. */
export async function loadTakeAwayWords(lang: string): Promise<TakeAwayWords> {
  return (await LOADERS[supportedLanguage(lang) ?? 'en']()).words;
}
