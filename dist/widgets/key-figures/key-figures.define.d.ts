import { KeyFiguresElement } from './key-figures.js';
declare global {
    interface HTMLElementTagNameMap {
        'factlet-key-figures': KeyFiguresElement;
    }
}
