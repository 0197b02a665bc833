import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { ref } from 'lit/directives/ref.js';
import { fill } from '../../messages/index.js';
import type { Draft } from './draft.js';
import type { SectionName } from '../../data/fields.js';
import type { FileSource } from './files/file-content.js';
import { filePane, pastePane, sheetTextPane } from './panes.js';
import { sheetName } from './sheet-name.js';
import type { PageLocale } from './page-locale.js';

/** Where rows and numbers come from: what is pasted for a section, a sheet's text, or a file. */
export type DialogSource = SectionName | 'sheet-text' | FileSource;

/** Whether it is of a whole sheet, and not of one section of the open one. */
export const isWhole = (source: DialogSource | undefined): boolean =>
  source === 'sheet-text' || typeof source === 'object';

/** Where the numbers of a text or a file go, while another sheet is open. */
export interface Into {
  readonly open: Draft;
  readonly isNew: boolean;
  readonly choose: (isNew: boolean) => void;
}

/**
 * What is pasted, above the page. Rows come at once, and close it; what a text says is taken number
 * by number, what a file has sheet by sheet.
 */
export function dialogTemplate(
  from: DialogSource,
  draft: Draft,
  locale: PageLocale,
  close: () => void,
  into?: Into,
): TemplateResult {
  const { words, lang } = locale;
  const isFile = typeof from === 'object';
  const heading = isFile
    ? from.content.name
    : from === 'sheet-text'
      ? words.begin.sheetText
      : `${words.form.paste}: ${words.sections[from]}`;
  const end = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof Element) currentTarget.closest('dialog')?.close();
  };
  return html`<dialog
    aria-labelledby="dialog-heading"
    ?data-wide=${isFile && from.content.pages !== undefined}
    ${ref(open)}
    @close=${close}
    @configurator-draft=${isFile || from === 'sheet-text' ? nothing : end}
    @configurator-done=${end}
  >
    <div class="dialog-top">
      <h2 id="dialog-heading"><bdi>${heading}</bdi></h2>
      <button type="button" @click=${end}>${words.close}</button>
    </div>
    ${into ? intoTemplate(into, locale) : nothing}
    ${
      isFile
        ? from.content.text === undefined
          ? filePane(draft, locale, from.content, from.words)
          : sheetTextPane(draft, lang, from)
        : from === 'sheet-text'
          ? sheetTextPane(draft, lang)
          : pastePane(draft, lang, from)
    }
  </dialog>`;
}

/**
 * Which sheet the numbers of a text are for: never the one that is open, unless somebody says so.
 */
function intoTemplate({ open: sheet, isNew, choose }: Into, locale: PageLocale): TemplateResult {
  const { begin } = locale.words;
  const way = (isIntoNew: boolean, text: string): TemplateResult =>
    html`<label
      ><input
        type="radio"
        name="into"
        .checked=${live(isIntoNew === isNew)}
        @change=${() => choose(isIntoNew)}
      /><span>${text}</span></label
    >`;
  return html`<fieldset class="into">
    <legend>${begin.into}</legend>
    ${way(true, begin.intoNew)}
    ${way(false, fill(begin.intoOpen, { name: sheetName(sheet, locale) }))}
  </fieldset>`;
}

function open(dialog: Element | undefined): void {
  if (!(dialog instanceof HTMLDialogElement)) return;
  // Lit makes it before it is in the page, where alone it can be opened.
  queueMicrotask(() => {
    if (dialog.isConnected && !dialog.open) dialog.showModal();
  });
}
