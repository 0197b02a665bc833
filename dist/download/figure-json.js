/**
 * A figure's part of its document, as it was given: nothing is corrected. `section` is undefined
 * for all of it. Remarks, such as that the figures could not be updated, are added to the
 * document's notes in the reader's language.
 */
export function figureJson(document, section, remarks = [], lang = 'en') {
    const part = section === undefined ? document : sectionOf(document, section);
    const said = remarks.map((text) => ({ [lang]: text }));
    return `${JSON.stringify(said.length ? noted(part, section, said) : part, null, 2)}\n`;
}
/**
 * What a widget needs of a document: its section, and what is said of all. A section alone stays as
 * it is.
 */
export function sectionOf(document, section) {
    if (!Object.hasOwn(document, section))
        return document;
    const needed = [
        '$schema',
        'version',
        'lang',
        'country',
        'countryCodes',
        'scale',
        'decimals',
        'asOf',
        'source',
        'edition',
        'supersededBy',
        'corrections',
        'confirmed',
        section,
    ];
    return Object.fromEntries(Object.entries(document).filter(([key]) => needed.includes(key)));
}
function noted(part, section, notes) {
    const { lang } = part;
    // Notes are the document's: a section that stands alone gets one.
    if (section !== undefined && !Object.hasOwn(part, section))
        return { version: '1', ...(lang !== undefined && { lang }), notes, [section]: part };
    const given = part['notes'] ?? [];
    return { ...part, notes: [...(Array.isArray(given) ? given : [given]), ...notes] };
}
