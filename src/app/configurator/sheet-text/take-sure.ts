import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../../messages/index.js';
import type { FileContent } from '../files/file-content.js';
import type { FileWords } from '../messages/files/types.js';
import type { SheetTextWords } from '../messages/types.js';
import type { Spoken } from '../paste/language.js';

/** What a file has beside its text, and the way to take all that is sure, `count` in number. */
export function takeSureTemplate(
  content: FileContent | undefined,
  words: FileWords,
  { formats }: Spoken<SheetTextWords>,
  count: number,
  take: () => void,
): TemplateResult {
  const pages = content?.scannedPages?.map((page) => formats.count(page)).join(', ');
  return html`${
      pages ? html`<p class="remark">${fill(words.scannedPages, { pages })}</p>` : nothing
    }
    <div class="actions">
      <button
        type="button"
        class="strong"
        aria-describedby="hint"
        aria-disabled=${count ? nothing : 'true'}
        @click=${take}
      >
        ${fill(words.takeSure, { n: formats.count(count) })}
      </button>
    </div>`;
}
