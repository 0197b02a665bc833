// The panes beside the form, in one place: one template each. Their elements are fetched when they
// are needed.
import { html, type TemplateResult } from 'lit';
import type { Issue } from '../../data/issues.js';
import type { IssueMessages } from '../../messages/types.js';
import type { SectionName } from '../../data/fields.js';
import type { Selection } from './choice.js';
import type { Draft } from './draft.js';
import type { FileContent, FileSource } from './files/file-content.js';
import type { FileWords } from './messages/files/types.js';
import type { PageLocale } from './page-locale.js';

/** Fetches the elements of a page with an open sheet. */
export const loadSheetPanes = (): Promise<unknown> => import('./sheet-panes.js');

/** The figures as they are drawn. */
export const seePane = (
  draft: Draft,
  lang: string,
  choice: Selection,
  blocked: readonly Issue[],
): TemplateResult =>
  html`<configurator-see
    .draft=${draft}
    .lang=${lang}
    .choice=${choice}
    .blocked=${blocked}
  ></configurator-see>`;

/** What can be taken to a web site, and what has to be mended before. */
export const takeAwayPane = (
  draft: Draft,
  lang: string,
  choice: Selection,
  blocked: readonly Issue[],
  sentences: IssueMessages,
): TemplateResult =>
  html`<configurator-take-away
    .draft=${draft}
    .lang=${lang}
    .choice=${choice}
    .blocked=${blocked}
    .sentences=${sentences}
  ></configurator-take-away>`;

/** Rows out of a spreadsheet. */
export const pastePane = (draft: Draft, lang: string, section: SectionName): TemplateResult =>
  html`<configurator-paste .draft=${draft} .lang=${lang} .section=${section}></configurator-paste>`;

/** The tables of a file. The element comes with the first file. */
export const filePane = (
  draft: Draft,
  locale: PageLocale,
  content: FileContent | undefined,
  words: FileWords | undefined,
): TemplateResult =>
  html`<configurator-file
    .draft=${draft}
    .locale=${locale}
    .content=${content}
    .words=${words}
  ></configurator-file>`;

/** Fetches the pane below. */
export const loadSheetTextPane = (): Promise<unknown> => import('./sheet-text/sheet-text.js');

/** Numbers out of the text of a sheet: what is pasted, or what a file has. */
export const sheetTextPane = (draft: Draft, lang: string, file?: FileSource): TemplateResult =>
  html`<configurator-sheet-text
    .draft=${draft}
    .lang=${lang}
    .content=${file?.content}
    .fileWords=${file?.words}
  ></configurator-sheet-text>`;
