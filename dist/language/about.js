/** The marks of most languages. */
export const USUAL_MARKS = { colon: ': ', list: '; ', space: ' ', stop: '.' };
