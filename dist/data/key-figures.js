import { amount, text } from './fields.js';
import { rows } from './rows.js';
import { section, sectionDecoder } from './section.js';
/** @internal */
export const KeyFiguresSchema = section({
    items: rows({ text, unit: text, value: amount }, 'text'),
});
/** Reads the key figures of a document, or of the section alone. */
export const decodeKeyFigures = sectionDecoder('keyFigures', KeyFiguresSchema, ({ items = [], ...rest }) => ({ ...rest, items }));
