import { decodeOrigins } from '../../data/origins.js';
import { originBarsView } from './origin-bars.view.js';
export const originBars = {
    name: 'origin-bars',
    section: 'origins',
    decode: decodeOrigins,
    view: originBarsView,
    picture: () => import('./origin-bars.picture.js'),
    frameHeight: 350,
    reservedHeight: { narrow: [-10, 30], wide: [0, 4] },
};
