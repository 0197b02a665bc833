import type { FigureDescriptor } from '../../base/descriptor.js';
import { decodeOrigins, type Origins } from '../../data/origins.js';
import type { OriginBarsView } from './origin-bars.types.js';
import { originBarsView } from './origin-bars.view.js';

export const originBars: FigureDescriptor<Origins, OriginBarsView> = {
  name: 'origin-bars',
  section: 'origins',
  decode: decodeOrigins,
  view: originBarsView,
  picture: () => import('./origin-bars.picture.js'),
  frameHeight: 350,
  reservedHeight: { narrow: [-10, 30], wide: [0, 4] },
};
