import { type Marks, type StatisticsWords } from '../about.js';
export declare const name = "English";
export declare const marks: Marks;
export declare const statistics: StatisticsWords;
