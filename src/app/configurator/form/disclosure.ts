import { html, nothing, type TemplateResult } from 'lit';
import type { FormContext } from './context.js';

/**
 * A button, and what it shows and hides; `of` is whose it is, for those who hear the button alone.
 * It is open as long as something in it has to be seen.
 */
export function disclosure(
  id: string,
  { label, of }: { readonly label: string; readonly of: string },
  { isOpen, toggle }: FormContext,
  content: () => TemplateResult,
  isForced = false,
): TemplateResult {
  const isShown = isForced || isOpen(id);
  return html`<div class="disclosure">
    <button
      type="button"
      class="quiet"
      aria-label=${`${label}: ${of}`}
      aria-expanded=${isShown}
      aria-controls=${isShown ? id : nothing}
      @click=${() => toggle(id)}
    >
      ${label}
    </button>
    ${isShown ? html`<div class="disclosed" id=${id}>${content()}</div>` : nothing}
  </div>`;
}
