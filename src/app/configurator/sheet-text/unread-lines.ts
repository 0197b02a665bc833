import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../../messages/index.js';
import type { SheetTextWords } from '../messages/types.js';
import type { Spoken } from '../paste/language.js';
import type { TextLine } from './lines.js';

/** Lines with digits that gave nothing: it is for the officer to see that nothing is missing. */
export const unreadLines = (
  unread: readonly TextLine[],
  { words, formats }: Spoken<SheetTextWords>,
): TemplateResult | typeof nothing =>
  unread.length
    ? html`<section>
        <h3 id="unread">${words.unread}</h3>
        <p class="hint">${words.unreadHint}</p>
        <ul class="rows" aria-labelledby="unread">
          ${unread.map(
            ({ number, text }) =>
              html` <li class="row raw">
                <span class="line">${fill(words.line, { n: formats.count(number) })}</span> ${text}
              </li>`,
          )}
        </ul>
      </section>`
    : nothing;
