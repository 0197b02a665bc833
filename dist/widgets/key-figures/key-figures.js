import { DataWidget } from '../../base/data-widget.js';
import { h } from '../../templates/dom.js';
import { valueNodes, sentenceWithLink, span } from '../../templates/text.js';
import { keyFigures } from './key-figures.descriptor.js';
import { keyFiguresStyles } from './key-figures.styles.js';
/**
 * What was achieved: a large number and the sentence that it begins.
 *
 * @tag factlet-key-figures
 */
export class KeyFiguresElement extends DataWidget {
    constructor() {
        super(...arguments);
        this.descriptor = keyFigures;
    }
    static { this.styles = [...super.styles, keyFiguresStyles]; }
    renderBody({ figures }, messages) {
        return h('ul', { class: 'figures' }, figures.map((item) => h('li', {}, renderFigure(item, messages), item.details.map((line) => h('p', { class: 'sub' }, sentenceWithLink(line))))));
    }
}
/**
 * One paragraph, which reads as one sentence; the number stands apart only where it comes first.
 */
function renderFigure({ number, share, label, before, after }, messages) {
    const value = valueNodes(number, messages.valueMissing, share);
    return before.trim()
        ? h('p', { class: 'within' }, span(before, label), value, span(after, label))
        : h('p', { class: 'first' }, value, span(after, label));
}
