import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { Words } from '../messages/types.js';

/** What stands over the whole page, and over its dialogues, while a file is held there. */
export const dropSign = ({ begin }: Words): TemplateResult =>
  html`<p class="drop" role="status" popover="manual" ${ref(show)}>${begin.drop}</p>`;

function show(sign: Element | undefined): void {
  if (!(sign instanceof HTMLElement)) return;
  // Lit makes it before it is in the page, where alone it can be shown.
  queueMicrotask(() => {
    if (sign.isConnected) sign.showPopover();
  });
}
