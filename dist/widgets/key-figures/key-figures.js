import { DataWidget } from '../../base/data-widget.js';
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
}
