import { DataWidget } from '../../base/data-widget.js';
import { staffingPanel } from './staffing-panel.descriptor.js';
import { staffingPanelStyles } from './staffing-panel.styles.js';
/**
 * Who works there, and from which offices: one row per category with people to count, and the
 * number.
 *
 * @tag factlet-staffing-panel
 */
export class StaffingPanelElement extends DataWidget {
    constructor() {
        super(...arguments);
        this.descriptor = staffingPanel;
    }
    static { this.styles = [...super.styles, staffingPanelStyles]; }
}
