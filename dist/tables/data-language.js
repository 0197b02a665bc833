/**
 * The language of the document: that of the texts that aren't in the table's own, as in a sheet
 * whose names were never translated; else the table's.
 */
export function dataLangOf(table) {
    const times = new Map();
    for (const { lang } of textsIn(table))
        if (lang)
            times.set(lang, (times.get(lang) ?? 0) + 1);
    const [[most] = [undefined]] = [...times].toSorted(([, one], [, other]) => other - one);
    return most ?? table.lang;
}
/**
 * The same table with a language at each text that isn't in the document's: a name in the
 * document's language is the author's word for every reader, and stays a plain string.
 */
export function inLanguage(table, dataLang) {
    const own = table.lang === dataLang ? undefined : table.lang;
    const text = (said) => ({
        ...said,
        lang: said.lang === undefined ? own : said.lang === dataLang ? undefined : said.lang,
        isForeign: said.lang !== undefined,
    });
    const cell = (given) => given.map(text);
    return {
        ...table,
        caption: cell(table.caption),
        rows: table.rows.map((row) => row.map(cell)),
        foot: cell(table.foot),
    };
}
const textsIn = ({ caption, rows, foot }) => [
    ...caption,
    ...foot,
    ...rows.flat(2),
];
