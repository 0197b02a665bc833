import { html, type TemplateResult } from 'lit';
import { DataWidget } from '../../base/data-widget.js';
import { decodeKeyFigures, type KeyFigures } from '../../data/key-figures.js';
import type { Messages } from '../../messages/messages.js';
import type { KeyFiguresView, KeyFigureView } from '../../templates/drawn-views.js';
import { figure, linked, spokenIn } from '../../templates/text.js';
import { keyFiguresView } from './key-figures.view.js';
import { keyFiguresStyles } from './key-figures.styles.js';

/**
 * What was achieved: a large number and the sentence that it begins.
 *
 * @tag factlet-key-figures
 */
export class KeyFiguresElement extends DataWidget<KeyFigures, KeyFiguresView> {
  static override styles = [...super.styles, keyFiguresStyles];

  protected override readonly section = 'keyFigures';
  protected override readonly decode = decodeKeyFigures;
  protected override readonly view = keyFiguresView;

  protected override renderBody({ figures }: KeyFiguresView, messages: Messages): TemplateResult {
    return html`<ul class="figures">${figures.map((item) => html`<li>${renderFigure(item, messages)}${item.details.map((line) => html`<p class="sub">${linked(line)}</p>`)}</li>`)}</ul>`;
  }
}

/** One paragraph, which reads as one sentence; the number stands apart only where it comes first. */
function renderFigure({ number, label, before, after }: KeyFigureView, messages: Messages): TemplateResult {
  const value = figure(number, messages.valueMissing);
  return before.trim()
    ? html`<p class="within">${spokenIn(before, label)}${value}${spokenIn(after, label)}</p>`
    : html`<p class="first">${value}${spokenIn(after, label)}</p>`;
}
