import { hasMessages } from './index.js';
import type { Language } from './messages.js';

/** What is said where a figure is handed out, and what its table's columns are called. */
export interface DownloadMessages {
  readonly copy: string;
  readonly csv: string;
  readonly json: string;
  readonly svg: string;
  readonly png: string;
  /** The file `{name}` is on its way to the reader's device. */
  readonly saved: string;
  readonly copied: string;
  /** The browser refused to copy: the text is selected, and the reader copies it. */
  readonly selected: string;
  /** In a frame that may not save files: the text is there as well. */
  readonly notSaved: string;
  readonly failed: string;
  /** Name of the field that holds the text. */
  readonly text: string;
  /** `remark` is a word such as "about", `date` that of the figures, `address` the source's. */
  readonly columns: Readonly<
    Record<
      | 'figure'
      | 'list'
      | 'name'
      | 'value'
      | 'unit'
      | 'remark'
      | 'details'
      | 'date'
      | 'note'
      | 'source'
      | 'address',
      string
    >
  >;
}

// Literal addresses: bundlers follow nothing else.
const LOADERS: Readonly<Record<Language, () => Promise<{ readonly downloads: DownloadMessages }>>> =
  {
    ar: () => import('./ar.downloads.js'),
    az: () => import('./az.downloads.js'),
    en: () => import('./en.downloads.js'),
    es: () => import('./es.downloads.js'),
    fr: () => import('./fr.downloads.js'),
    ru: () => import('./ru.downloads.js'),
    zh: () => import('./zh.downloads.js'),
  };

/**
 * What is said of downloads in the language of a tag, in English where it has no sentences. Ask
 * only when the reader does.
 */
export async function loadDownloadMessages(lang: string): Promise<DownloadMessages> {
  return (await LOADERS[hasMessages(lang) ?? 'en']()).downloads;
}
