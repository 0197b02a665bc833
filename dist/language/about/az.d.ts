import { type Marks, type StatisticsWords } from '../about.js';
export declare const name = "Az\u0259rbaycanca";
export declare const marks: Marks;
export declare const statistics: StatisticsWords;
