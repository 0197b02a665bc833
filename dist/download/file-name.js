import { countryOf } from '../data/countries.js';
import { textsOf } from '../data/texts.js';
import { countryName as englishName } from '../format/country-names.js';
/** A file's name, of letters that every system takes: `funding-azerbaijan-2024-09.csv`. */
export function fileName({ name, header, asOf }, extension) {
    const dates = textsOf(asOf ?? header?.asOf);
    const date = dates.find((text) => /^(mid-)?\d{4}(-\d\d){0,2}$/.test(text)) ??
        dates.flatMap((text) => /(?<!\d)\d{4}(?!\d)/.exec(text) ?? [])[0] ??
        '';
    const words = [slug(name.replace(/[A-Z]/g, '-$&')), header ? countryName(header) : '', date];
    return `${words.filter(Boolean).join('-')}.${extension}`;
}
/**
 * English, whatever the reader's language: names in other letters don't survive every mail program.
 * The code where the names aren't here.
 */
function countryName(header) {
    const { code, label } = countryOf(header) ?? {};
    if (!code)
        return textsOf(label).map(slug).find(Boolean) ?? '';
    return slug(englishName('en', code) ?? code);
}
/** Letters without their marks, figures, and hyphens between them; 40 at most. */
const slug = (text) => text
    .slice(0, 200)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .slice(0, 40)
    .replace(/^-|-$/g, '');
