import { html } from 'lit';
import { DataWidget } from '../../base/data-widget.js';
import { decodeKeyFigures } from '../../data/key-figures.js';
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
        return html `<ul class="figures">${figures.map((item) => html `<li>${renderFigure(item, messages)}${item.details.map((line) => html `<p class="sub">${linked(line)}</p>`)}</li>`)}</ul>`;
    }
}
/** One paragraph, which reads as one sentence; the number stands apart only where it comes first. */
function renderFigure({ number, label, before, after }, messages) {
    const value = figure(number, messages.valueMissing);
    return before.trim()
        ? html `<p class="within">${spokenIn(before, label)}${value}${spokenIn(after, label)}</p>`
        : html `<p class="first">${value}${spokenIn(after, label)}</p>`;
}
