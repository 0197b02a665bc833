import { keyword } from './fields.js';
const GROUPS = [
    'refugees',
    'asylum-seekers',
    'oip',
    'idps',
    'stateless',
    'returned-refugees',
    'returned-idps',
    'others-of-concern',
];
export const group = keyword(GROUPS);
