/**
 * HTML as a template: what is filled in is text, or markup made in the same way. `undefined` is
 * nothing.
 */
export function markup(literals, ...pieces) {
    return {
        html: literals
            .map((literal, index) => literal + (index < pieces.length ? written(pieces[index]) : ''))
            .join(''),
    };
}
/**
 * A start tag's attributes. One that is `undefined` or false isn't there; one that is true has no
 * value.
 */
export function attributes(values) {
    const pairs = Object.entries(values).filter(([, value]) => value !== undefined && value !== false);
    return {
        html: pairs
            .map(([name, value]) => ` ${name}${value === true ? '' : `="${escaped(String(value))}"`}`)
            .join(''),
    };
}
/**
 * JSON for an attribute in straight single quotes: no character that could end it or its tag, or
 * that a content system would turn into an entity.
 */
export function attributeJson(value) {
    return {
        html: JSON.stringify(value).replace(/['<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`),
    };
}
function written(piece) {
    if (piece === undefined)
        return '';
    if (typeof piece === 'string' || typeof piece === 'number')
        return escaped(String(piece));
    return 'html' in piece ? piece.html : piece.map(written).join('');
}
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
const escaped = (text) => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
