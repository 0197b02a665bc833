import { decodeDonors } from '../../data/donors.js';
import { donorListTemplate } from './donor-list.template.js';
import { donorListView } from './donor-list.view.js';
export const donorList = {
    name: 'donor-list',
    section: 'donors',
    decode: decodeDonors,
    view: donorListView,
    template: donorListTemplate,
    picture: () => import('./donor-list.picture.js'),
    frameHeight: 380,
    reservedHeight: { narrow: [20, 12], wide: [10, 3] },
};
