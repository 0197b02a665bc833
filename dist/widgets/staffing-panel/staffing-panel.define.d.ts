import { StaffingPanelElement } from './staffing-panel.js';
declare global {
    interface HTMLElementTagNameMap {
        'factlet-staffing-panel': StaffingPanelElement;
    }
}
