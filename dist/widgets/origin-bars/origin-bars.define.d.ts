import { OriginBarsElement } from './origin-bars.js';
declare global {
    interface HTMLElementTagNameMap {
        'factlet-origin-bars': OriginBarsElement;
    }
}
