import { isObject } from './read-fields.js';
/**
 * The languages that some texts of a document are in and others aren't: one note for each, at the
 * first text that lacks it. A plain string is its author's word for every language. A language in
 * fewer than half of the texts is no language of the sheet.
 */
export function missingLanguages(document) {
    const texts = textsIn(document, '');
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
function textsIn(value, path) {
    if (Array.isArray(value))
        return value.flatMap((each, index) => textsIn(each, `${path}[${index}]`));
    if (!isObject(value))
        return [];
    if (isByLanguage(value))
        return [{ path, byLanguage: value }];
    return Object.entries(value).flatMap(([name, each]) => name === 'confirmed' ? [] : textsIn(each, path ? `${path}.${name}` : name));
}
/** A source may be an address alone, and `url` looks like a language. */
function isByLanguage(value) {
    const entries = Object.entries(value);
    return (entries.length > 0 &&
        !('url' in value) &&
        entries.every(([tag, text]) => /^[a-z]{2,3}([-_][a-z\d]{1,8})*$/i.test(tag) && typeof text === 'string'));
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
