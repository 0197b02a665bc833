import { type Marks, type StatisticsWords } from '../about.js';
export declare const name = "\u0423\u043A\u0440\u0430\u0457\u043D\u0441\u044C\u043A\u0430";
export declare const marks: Marks;
export declare const statistics: StatisticsWords;
