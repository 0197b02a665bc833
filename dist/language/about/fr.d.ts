import { type Marks, type StatisticsWords } from '../about.js';
export declare const name = "Fran\u00E7ais";
export declare const marks: Marks;
export declare const statistics: StatisticsWords;
