import { textsByLanguage } from './texts-by-language.js';
/**
 * The languages that some texts of a document are in and others aren't: one note for each, at the
 * first text that lacks it. A plain string is its author's word for every language. A language in
 * fewer than half of the texts is no language of the sheet.
 */
export function missingLanguages(document) {
    const texts = textsByLanguage(document);
    const languages = new Set(texts.flatMap(({ byLanguage }) => Object.keys(byLanguage)));
    return [...languages].flatMap((tag) => {
        const lacking = texts.filter(({ byLanguage }) => !/\S/.test(byLanguage[tag] ?? ''));
        const [first] = lacking;
        if (!first || lacking.length > texts.length / 2)
            return [];
        const text = Object.values(first.byLanguage).find((each) => /\S/.test(each)) ?? '';
        return [
            {
                path: first.path,
                severity: 'info',
                code: 'missing-language',
                parameters: { language: nameOf(tag), count: lacking.length, text },
            },
        ];
    });
}
/** A language by its own name, or its tag where that isn't known. */
function nameOf(tag) {
    try {
        return new Intl.DisplayNames(tag, { type: 'language', fallback: 'none' }).of(tag) ?? tag;
    }
    catch {
        return tag;
    }
}
