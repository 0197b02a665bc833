import { correctionNumbers } from './correction-numbers.js';
import { missingCurrencies } from './missing-currency.js';
import { missingLanguages } from './missing-languages.js';
import { unexplainedMarks } from './unexplained-marks.js';
/**
 * What only `check` and the configurator tell, beside what decoding a document does: a page would
 * load it for nobody but its author.
 */
export const authorIssues = (document) => [
    ...correctionNumbers(document),
    ...missingCurrencies(document),
    ...missingLanguages(document),
    ...unexplainedMarks(document),
];
