/** A sentence as plain text. */
export const plain = (sentence) => sentence.map((part) => (typeof part === 'string' ? part : part.text)).join('');
/** What a sentence of ours is about: the source in "Source: …". */
export const named = ({ sentence }) => sentence.flatMap((part) => (typeof part === 'string' ? [] : [part.text])).join('');
/** A figure with what there is to say of it today, such as that it could not be updated, among its notes. */
export const withRemarks = (view, remarks) => (remarks.length ? { ...view, notes: [...view.notes, ...remarks] } : view);
