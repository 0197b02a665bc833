import { type Marks, type StatisticsWords } from '../about.js';
export declare const name = "Rom\u00E2n\u0103";
export declare const marks: Marks;
export declare const statistics: StatisticsWords;
