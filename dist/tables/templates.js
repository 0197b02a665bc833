/**
 * What stands in the places of a sentence, where a text is that sentence: "Source: {text}" and
 * "Source: UNHCR" give `text`. Undefined for another text. Spaces and the width of colons
 * don't count, and the first place takes no more than it has to.
 */
export function placesIn(template, text) {
    const pieces = plain(template).split(/\{(\w+)\}/);
    const pattern = pieces
        .map((piece, index) => (index % 2 ? '(.+?)' : escaped(piece).replace(/ ?[:：]/g, ' ?[:：]')))
        .join('');
    const found = new RegExp(`^${pattern}$`, 'isu').exec(plain(text));
    if (!found)
        return undefined;
    const names = pieces.filter((_, index) => index % 2);
    return Object.fromEntries(names.map((name, index) => [name, (found[index + 1] ?? '').trim()]));
}
/** A text with plain spaces alone, and none around it. */
export const plain = (text) => text
    .replace(/[\u200B\u200E\u200F\u061C\u2060\u2066-\u2069\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
