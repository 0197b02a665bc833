import { type Language, supportedLanguage } from '../../../language/languages.js';

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
  readonly colours: string;
  readonly themes: Readonly<Record<'page' | 'light' | 'dark' | '2021', string>>;
  /** What is heard, and what each piece of it is: `{n}` is a heading's level. */
  readonly heard: string;
  readonly heardHint: string;
  readonly kinds: Readonly<Record<'heading' | 'text' | 'row' | 'link', string>>;
  /** The language of the figure couldn't be fetched. */
  readonly notLoaded: string;
}

// Literal addresses: bundlers follow nothing else.
const LOADERS: Readonly<Record<Language, () => Promise<{ readonly words: SeeWords }>>> = {
  ar: () => import('./words.ar.js'),
  az: () => import('./words.az.js'),
  en: () => import('./words.en.js'),
  es: () => import('./words.es.js'),
  fr: () => import('./words.fr.js'),
  ru: () => import('./words.ru.js'),
  zh: () => import('./words.zh.js'),
};

/** What the preview says in the language of a tag, in English where it has no words. */
export async function loadSeeWords(lang: string): Promise<SeeWords> {
  return (await LOADERS[supportedLanguage(lang) ?? 'en']()).words;
}
