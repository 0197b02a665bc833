import { DataWidget } from '../../base/data-widget.js';
import { decodeKeyFigures } from '../../data/key-figures.js';
import { h } from '../../templates/dom.js';
import { figure, linked, spokenIn } from '../../templates/text.js';
import { keyFiguresView } from './key-figures.view.js';
import { keyFiguresStyles } from './key-figures.styles.js';
/**
 * What was achieved: a large number and the sentence that it begins.
 *
 * @tag factlet-key-figures
 */
export class KeyFiguresElement extends DataWidget {
    constructor() {
        super(...arguments);
        this.section = 'keyFigures';
        this.decode = decodeKeyFigures;
        this.view = keyFiguresView;
    }
    static { this.styles = [...super.styles, keyFiguresStyles]; }
    renderBody({ figures }, messages) {
        return h('ul', { class: 'figures' }, figures.map((item) => h('li', {}, renderFigure(item, messages), item.details.map((line) => h('p', { class: 'sub' }, linked(line))))));
    }
}
/** One paragraph, which reads as one sentence; the number stands apart only where it comes first. */
function renderFigure({ number, share, label, before, after }, messages) {
    const value = figure(number, messages.valueMissing, share);
    return before.trim()
        ? h('p', { class: 'within' }, spokenIn(before, label), value, spokenIn(after, label))
        : h('p', { class: 'first' }, value, spokenIn(after, label));
}
