import { type Marks, type StatisticsWords } from '../about.js';
export declare const name = "Espa\u00F1ol";
export declare const marks: Marks;
export declare const statistics: StatisticsWords;
