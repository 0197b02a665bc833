import type { CountryNames } from '../country-names.js';
export declare const names: CountryNames;
