import { type Marks, type StatisticsWords } from '../about.js';
export declare const name = "\u0627\u0644\u0639\u0631\u0628\u064A\u0629";
export declare const marks: Marks;
export declare const statistics: StatisticsWords;
