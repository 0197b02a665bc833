const RIGHT_TO_LEFT = /^(ar|arc|ckb|dv|fa|he|nqo|ps|sd|syr|ug|ur|yi)\b/i;
/** The direction in which a language is written. */
export const directionOf = (lang) => (RIGHT_TO_LEFT.test(lang) ? 'rtl' : 'ltr');
/**
 * What isn't read from left to right: Hebrew, Arabic and the other scripts of that direction, and
 * the characters that set a direction (Unicode Standard Annex #9). cspell:ignore EFFF
 */
const SCRIPTS = '\\u0590-\\u08FF\\uFB1D-\\uFDFF\\uFE70-\\uFEFF';
const FURTHER_SCRIPTS = '\\u{10800}-\\u{10FFF}\\u{1E800}-\\u{1EFFF}';
const CONTROLS = '\\u200F\\u202A-\\u202E\\u2066-\\u2069';
const TURNING = new RegExp(`[${SCRIPTS}${FURTHER_SCRIPTS}${CONTROLS}]`, 'u');
/**
 * Whether a text may turn around what stands beside it in a line of this direction. A line from
 * left to right with nothing else in it needs no isolation, which costs an element for each text.
 */
export const needsIsolation = (text, dir) => dir === 'rtl' || TURNING.test(text);
