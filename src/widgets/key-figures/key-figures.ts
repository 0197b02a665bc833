import { DataWidget } from '../../base/data-widget.js';
import type { KeyFigures } from '../../data/key-figures.js';
import type { Messages } from '../../messages/types.js';
import type { KeyFiguresView, KeyFigureView } from './key-figures.types.js';
import { h, type VNode } from '../../templates/dom.js';
import { valueNodes, sentenceWithLink, span } from '../../templates/text.js';
import { keyFigures } from './key-figures.descriptor.js';
import { keyFiguresStyles } from './key-figures.styles.js';

/**
 * What was achieved: a large number and the sentence that it begins.
 *
 * @tag factlet-key-figures
 */
export class KeyFiguresElement extends DataWidget<KeyFigures, KeyFiguresView> {
  static override styles = [...super.styles, keyFiguresStyles];

  protected override readonly descriptor = keyFigures;

  protected override renderBody({ figures }: KeyFiguresView, messages: Messages): VNode {
    return h(
      'ul',
      { class: 'figures' },
      figures.map((item) =>
        h(
          'li',
          {},
          renderFigure(item, messages),
          item.details.map((line) => h('p', { class: 'sub' }, sentenceWithLink(line))),
        ),
      ),
    );
  }
}

/**
 * One paragraph, which reads as one sentence; the number stands apart only where it comes first.
 */
function renderFigure(
  { number, share, label, before, after }: KeyFigureView,
  messages: Messages,
): VNode {
  const value = valueNodes(number, messages.valueMissing, share);
  return before.trim()
    ? h('p', { class: 'within' }, span(before, label), value, span(after, label))
    : h('p', { class: 'first' }, value, span(after, label));
}
