import { MARK } from './fields.js';
import { isSectionName } from './header.js';
import { isObject } from './read-fields.js';
/** Fields that readers see beside the figures, and that a footnote can stand in. */
const EXPLAINING = /^(title|source|notes?|takeaway|thanks|closing)$/;
/**
 * The footnote marks that no note, source or title of their section, nor of the document, has: one
 * for each mark of a section, at the first row with it.
 */
export function unexplainedMarks(document) {
    if (!isObject(document))
        return [];
    const sections = Object.entries(document).filter(([name]) => isSectionName(name));
    const rest = Object.entries(document).filter(([name]) => !isSectionName(name));
    const around = textsIn(Object.fromEntries(rest));
    // A section that stands alone is all of its document.
    const given = sections.length ? sections : [['', document]];
    return given.flatMap(([name, section]) => {
        const texts = [...around, ...textsIn(section)];
        const told = new Set();
        return marksIn(section, name).flatMap(({ path, mark }) => {
            if (told.has(mark) || texts.some((text) => hasMark(text, mark)))
                return [];
            told.add(mark);
            return [
                {
                    path,
                    severity: 'warning',
                    code: 'unexplained-mark',
                    parameters: { mark },
                },
            ];
        });
    });
}
/** A sign that marks are made of. */
const SIGN = '[*†‡§⁰¹²³⁴-⁹]';
/** Of two stars, one is no mark of its own. */
function hasMark(text, mark) {
    const escaped = mark.replace(/[*()[\]]/g, String.raw `\$&`);
    return new RegExp(`(?<!${SIGN})${escaped}(?!${SIGN})`).test(text);
}
/** Every text of the fields that explain, in any language and at any depth. */
function textsIn(value, isExplaining = false) {
    if (typeof value === 'string')
        return isExplaining ? [value] : [];
    if (Array.isArray(value))
        return value.flatMap((each) => textsIn(each, isExplaining));
    if (!isObject(value))
        return [];
    return Object.entries(value).flatMap(([name, each]) => textsIn(each, isExplaining || EXPLAINING.test(name)));
}
function marksIn(value, path) {
    if (Array.isArray(value))
        return value.flatMap((each, index) => marksIn(each, `${path}[${index}]`));
    if (!isObject(value))
        return [];
    return Object.entries(value).flatMap(([name, each]) => {
        const at = path ? `${path}.${name}` : name;
        return name === 'mark' && typeof each === 'string' && each && MARK.test(each)
            ? [{ path: at, mark: each }]
            : marksIn(each, at);
    });
}
