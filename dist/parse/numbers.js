import { MARK } from '../data/fields.js';
import { plainDigits, readingsOf, settledMark } from './digits.js';
import { zerosOf } from './magnitudes.js';
import { writtenParts } from './written-parts.js';
const MISSING = new RegExp(String.raw `^(-+|\.{2,3}|…|n[./]?a\.?|n[./]?d\.?|nd|none|null|x` +
    '|нет данных|н/д|无|暂无|无数据|غير متوفر|لا يوجد)$', 'i');
/**
 * Reads a cell in each way that it can be read. What it says beside the number is told, never
 * dropped. `zeros` are those of its column, where the cell has no word of its own.
 */
export function numberCell(text, zeros = 0) {
    const plain = plainDigits(text);
    if (plain === '' || MISSING.test(plain))
        return { remarks: ['missing'] };
    if (/^\*+$/.test(plain))
        return { remarks: ['withheld'] };
    if (/%$|^%/.test(plain))
        return { fault: 'percent' };
    if (/^(-|\()\s?[\d.,]/.test(plain))
        return { fault: 'negative' };
    if (/^\d{4}-\d\d(-\d\d)?$|^\d{1,2}[./]\d{1,2}[./]\d{2,4}$/.test(plain))
        return { fault: 'date' };
    const parts = writtenParts(plain);
    const [ownZeros, others] = parts?.word ? zerosOf(parts.word) : [parts?.exponent ?? zeros];
    // "Billion" means two things, and nobody is asked about a cell's word.
    if (!parts || ownZeros === undefined || others !== undefined)
        return { fault: 'not-a-number' };
    const readings = readingsOf(parts.digits, ownZeros);
    return (readings['.'] ?? readings[',']) === undefined
        ? { fault: 'not-a-number' }
        : { readings, ...saidBeside(parts) };
}
function saidBeside({ word, qualifier, footnote, currencies, exponent, }) {
    const isKept = MARK.test(footnote);
    const isBound = qualifier === 'under' || qualifier === 'over';
    const remarks = [
        ...(word ? ['magnitude'] : []),
        ...(qualifier ? [isBound ? 'bound' : 'about'] : []),
        ...(footnote ? [isKept ? 'mark' : 'footnote'] : []),
        ...(exponent === undefined ? [] : ['exponent']),
    ];
    return {
        ...(qualifier && { qualifier }),
        ...(footnote && isKept && { mark: footnote }),
        ...(currencies.length && { currencies }),
        ...(remarks.length && { remarks }),
    };
}
/**
 * Settles a column's mark. Where cells settle it against each other, those that can be read in two
 * ways stay open.
 */
export function columnMark(cells) {
    const marks = new Set(cells.flatMap(({ readings }) => (readings ? (settledMark(readings) ?? []) : [])));
    const [mark] = marks;
    return marks.size === 1
        ? { mark, isOpen: false }
        : { mark: undefined, isOpen: cells.some(isEither) };
}
/** Whether a cell can be read in two ways. */
export const isEither = ({ readings }) => readings?.['.'] !== undefined && readings[','] !== undefined && readings['.'] !== readings[','];
/**
 * The number of a cell; undefined where it has none, or nobody has said how its marks are meant.
 */
export function numberOf(cell, mark) {
    const { readings } = cell;
    if (!readings)
        return undefined;
    if (isEither(cell))
        return mark && readings[mark];
    return readings['.'] ?? readings[','];
}
