import { define } from '../../base/define.js';
import { StaffingPanelElement } from './staffing-panel.js';
define('factlet-staffing-panel', StaffingPanelElement);
