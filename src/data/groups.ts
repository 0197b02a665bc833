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
] as const;

/** A population group that the agency's statistics know. */
export type GroupKey = (typeof GROUPS)[number];

export const group = keyword(GROUPS);
