import type { CountryNames } from '../country-name-types.js';
export declare const names: CountryNames;
