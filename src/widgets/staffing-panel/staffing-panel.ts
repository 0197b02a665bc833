import { DataWidget } from '../../base/data-widget.js';
import type { Staffing } from '../../data/staffing.js';
import type { StaffingPanelView } from './staffing-panel.types.js';
import { staffingPanel } from './staffing-panel.descriptor.js';
import { staffingPanelStyles } from './staffing-panel.styles.js';

/**
 * Who works there, and from which offices: one row per category with people to count, and the
 * number.
 *
 * @tag factlet-staffing-panel
 */
export class StaffingPanelElement extends DataWidget<Staffing, StaffingPanelView> {
  static override styles = [...super.styles, staffingPanelStyles];

  protected override readonly descriptor = staffingPanel;
}
