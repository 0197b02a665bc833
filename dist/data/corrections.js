import { amountOrWords, date, text } from './fields.js';
import { array, object } from './schema.js';
/** What was corrected in a document, or in a section of it. */
export const corrections = array(object({ date, what: text, was: amountOrWords, now: amountOrWords }));
