/** A cell as one text. */
export const cellText = (cell) => (cell ?? []).map(({ text }) => text).join(' ');
