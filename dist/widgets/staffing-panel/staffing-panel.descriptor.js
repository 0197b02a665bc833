import { decodeStaffing } from '../../data/staffing.js';
import { staffingPanelTemplate } from './staffing-panel.template.js';
import { staffingPanelView } from './staffing-panel.view.js';
export const staffingPanel = {
    name: 'staffing-panel',
    section: 'staffing',
    decode: decodeStaffing,
    view: staffingPanelView,
    template: staffingPanelTemplate,
    picture: () => import('./staffing-panel.picture.js'),
    frameHeight: 680,
    reservedHeight: { narrow: [75, 62], wide: [15, 27] },
};
