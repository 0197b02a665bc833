import { FigureElement } from './figure.js';
declare global {
    interface HTMLElementTagNameMap {
        'factlet-figure': FigureElement;
    }
}
