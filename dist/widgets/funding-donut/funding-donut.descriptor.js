import { decodeFunding } from '../../data/funding.js';
import { fundingDonutTemplate } from './funding-donut.template.js';
import { fundingDonutView } from './funding-donut.view.js';
export const fundingDonut = {
    name: 'funding-donut',
    section: 'funding',
    decode: decodeFunding,
    view: fundingDonutView,
    template: fundingDonutTemplate,
    picture: () => import('./funding-donut.picture.js'),
    frameHeight: 450,
    reservedHeight: { narrow: [280, 0], wide: [170, 0] },
};
