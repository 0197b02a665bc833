import type { Marks, StatisticsWords } from '../about.js';
export declare const name = "\u4E2D\u6587";
export declare const marks: Marks;
export declare const statistics: StatisticsWords;
