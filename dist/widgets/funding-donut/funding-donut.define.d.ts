import { FundingDonutElement } from './funding-donut.js';
declare global {
    interface HTMLElementTagNameMap {
        'factlet-funding-donut': FundingDonutElement;
    }
}
