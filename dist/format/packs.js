// Languages that browsers claim and then write in English, or by half: Chromium doesn't know Azerbaijani at all, WebKit not its
// millions. Readers of all browsers get the pack, and see the same; finding out who can would take longer than to fetch it.
const PACKS = new Map([
    ['az', () => import('./locale-packs/az.js')],
]);
/** Whether a language is written by a pack of ours. */
export const packNeeded = (lang) => packOf(lang) !== undefined;
/** The pack of a language, ready to write. Rejects where there is none, or it can't be loaded. */
export async function loadPack(lang) {
    const load = packOf(lang);
    if (!load)
        throw new RangeError(`No locale pack: ${lang}`);
    const [{ pack }, { localePack }] = await Promise.all([load(), import('./locale-pack.js')]);
    return localePack(pack);
}
const packOf = (lang) => PACKS.get(lang.split('-', 1).join());
