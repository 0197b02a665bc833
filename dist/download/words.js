/** A sentence as plain text. */
export const plainText = (sentence) => sentence.map((part) => (typeof part === 'string' ? part : part.text)).join('');
/** What a sentence of ours is about: the source in "Source: …". */
export const named = ({ sentence }) => sentence.flatMap((part) => (typeof part === 'string' ? [] : [part.text])).join('');
/** A number and what is said of it, as one text. */
export const numberWords = ({ before, text, mark = '', after }) => before + text + mark + after;
/**
 * A row whose share stands in the place of a number that isn't stated: where there is one column,
 * nothing is missing.
 */
export function inOneColumn(row) {
    const { number, share, ...rest } = row;
    return number || !share ? row : { ...rest, number: share, unit: '%' };
}
/** What is said of a row's number: its share first, which no column of its own holds. */
export const detailTexts = ({ share, details }) => share ? [{ sentence: [{ text: numberWords(share) }] }, ...details] : details;
/**
 * A figure with what there is to say of it today, such as that it could not be updated, among its
 * notes.
 */
export const withRemarks = (view, remarks) => remarks.length ? { ...view, notes: [...view.notes, ...remarks] } : view;
/** A figure as it stands in a sheet, which says once what it says of all its figures. */
export const withoutShared = (view) => ({
    ...view,
    notes: view.notes.filter((note) => !view.shared?.includes(note)),
    corrected: view.corrected?.filter((note) => !view.shared?.includes(note)) ?? [],
});
