import { decodeOrigins } from '../../data/origins.js';
import { originBarsTemplate } from './origin-bars.template.js';
import { originBarsView } from './origin-bars.view.js';
export const originBars = {
    name: 'origin-bars',
    section: 'origins',
    options: { top: 10, group: '' },
    decode: decodeOrigins,
    view: originBarsView,
    template: originBarsTemplate,
    picture: () => import('./origin-bars.picture.js'),
    frameHeight: 350,
    reservedHeight: { narrow: [-10, 30], wide: [0, 4] },
};
