import { type Marks, type StatisticsWords } from '../about.js';
export declare const name = "\u0420\u0443\u0441\u0441\u043A\u0438\u0439";
export declare const marks: Marks;
export declare const statistics: StatisticsWords;
