import { intlWriter } from './intl-writer.js';
// Browsers claim languages that they then write in English, or by half: Chromium does not know Azerbaijani at all,
// WebKit not its millions. So what a language must look like is written here, and a browser that differs gets a pack.
const PACKS = new Map([
    ['az', { signature: 'Azərbaycan 12.345.678 8,0 mln sentyabr 2024', load: () => import('./locale-packs/az.js') }],
]);
const needed = new Map();
/** Whether the browser writes this language wrongly and a pack of ours does it right. Probed once a page. */
export function packNeeded(lang) {
    const pack = packOf(lang);
    if (!pack)
        return false;
    if (!needed.has(lang))
        needed.set(lang, signatureOf(lang) !== pack.signature);
    return needed.get(lang) === true;
}
/** The pack of a language, ready to write. Rejects where there is none, or it can't be loaded. */
export async function loadPack(lang) {
    const found = packOf(lang);
    if (!found)
        throw new RangeError(`No locale pack: ${lang}`);
    const [{ pack }, { localePack }] = await Promise.all([found.load(), import('./locale-pack.js')]);
    return localePack(pack);
}
const packOf = (lang) => PACKS.get(lang.split('-', 1).join());
/** The name of the country, the marks of a large number, its short unit and a month. */
function signatureOf(lang) {
    const { region, number, compact, date } = intlWriter(lang);
    return [region('AZ'), number(12345678, 0, 0), compact(8e6), date(new Date('2024-09'), false)].join(' ').replace(/\s/g, ' ');
}
