import { DonorListElement } from './donor-list.js';
declare global {
    interface HTMLElementTagNameMap {
        'factlet-donor-list': DonorListElement;
    }
}
