import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { Draft } from './draft.js';
import type { OpenDialogEvent } from './open-dialog-event.js';
import { pastePane, sheetTextPane } from './panes.js';
import type { Speech } from './speech.js';

/** What is pasted, above the page. Rows come at once, and close it; what a text says is taken number by number. */
export function dialogTemplate(from: OpenDialogEvent['from'], draft: Draft, { words, lang }: Speech, close: () => void): TemplateResult {
  const heading = from === 'sheet-text' ? words.begin.sheetText : `${words.form.paste}: ${words.sections[from]}`;
  const end = ({ currentTarget }: Event): void => {
    if (currentTarget instanceof Element) currentTarget.closest('dialog')?.close();
  };
  return html`<dialog aria-labelledby="dialog-heading" ${ref(open)} @close=${close} @configurator-draft=${from === 'sheet-text' ? nothing : end}>
    <div class="dialog-top"><h2 id="dialog-heading">${heading}</h2><button type="button" @click=${end}>${words.close}</button></div>
    ${from === 'sheet-text' ? sheetTextPane(draft, lang) : pastePane(draft, lang, from)}
  </dialog>`;
}

function open(dialog: Element | undefined): void {
  if (!(dialog instanceof HTMLDialogElement)) return;
  // Lit makes it before it is in the page, where alone it can be opened.
  queueMicrotask(() => {
    if (dialog.isConnected && !dialog.open) dialog.showModal();
  });
}
