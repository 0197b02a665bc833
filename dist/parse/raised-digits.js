const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** A text with its digits raised, as marks of footnotes, of which no number can be made. */
export const withRaisedDigits = (text) => text.replace(/\d/g, (digit) => RAISED[+digit] ?? '');
