/** The rows whose names have what a reader typed; all of them where nothing was typed. */
export function matching(rows, query, lang) {
    const sought = plain(query.trim(), lang);
    return sought ? rows.filter(({ label }) => plain(label.text, lang).includes(sought)) : rows;
}
/** Small letters without marks: what is typed as "cote" finds "Côte", and "I" finds "İ" and "ı". */
const plain = (text, lang) => text.toLocaleLowerCase(lang).normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i');
/** Rows in the order that a reader chose. Other, Unknown and the like stay last in either. */
export function ordered(rows, order, lang) {
    if (order === 'number')
        return rows;
    const { compare } = new Intl.Collator(lang);
    const named = rows.filter(({ unranked }) => !unranked);
    return [
        ...named.sort((one, other) => compare(one.label.text, other.label.text)),
        ...rows.filter(({ unranked }) => unranked),
    ];
}
