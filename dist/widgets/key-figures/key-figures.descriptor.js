import { decodeKeyFigures } from '../../data/key-figures.js';
import { keyFiguresTemplate } from './key-figures.template.js';
import { keyFiguresView } from './key-figures.view.js';
export const keyFigures = {
    name: 'key-figures',
    section: 'keyFigures',
    isNameless: true,
    decode: decodeKeyFigures,
    view: keyFiguresView,
    template: keyFiguresTemplate,
    picture: () => import('./key-figures.picture.js'),
    frameHeight: 740,
    reservedHeight: { narrow: [0, 50], wide: [0, 60] },
};
