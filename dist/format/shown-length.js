/** How many letters of a text are seen: marks of direction take no room. */
export const shownLength = (text) => text.replace(/\p{Cf}/gu, '').length;
