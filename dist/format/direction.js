const RIGHT_TO_LEFT = /^(ar|arc|ckb|dv|fa|he|nqo|ps|sd|syr|ug|ur|yi)\b/i;
/** The direction in which a language is written. */
export const directionOf = (lang) => RIGHT_TO_LEFT.test(lang) ? 'rtl' : 'ltr';
