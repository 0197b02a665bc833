import { fill } from '../../messages/index.js';
import { inSentence } from '../../views/numbers.js';
/** How many numbers are said; more would keep a reader from what they do. */
const SAID = 3;
/** Milliseconds in which figures of one page that change together are told in one sentence. */
const TOGETHER = 500;
/** Milliseconds after which what was said is gone, so that nobody finds it twice. */
const GONE = 10_000;
/** The names and numbers of rows that have another number than before, or are new. */
export function changedRows(before, now) {
    const known = new Map(rowsOf(before));
    return rowsOf(now).flatMap(([id, row]) => {
        const was = known.get(id);
        const isSame = was && valueOf(was) === valueOf(row);
        return isSame || !row.number ? [] : [wordsOf(row)];
    });
}
function rowsOf(view) {
    return view
        .table(true)
        .groups.flatMap(({ key: list, rows }, index) => rows.map((row) => [`${list ?? index} ${row.key ?? row.label.text}`, row]));
}
const valueOf = ({ number, share }) => JSON.stringify([number?.value ?? number?.text, number?.before, number?.after, share?.value]);
function wordsOf({ label, number, before, after }) {
    const said = number ? inSentence(number) : '';
    const isSentence = before !== undefined || after !== undefined;
    return isSentence ? `${before ?? ''}${said}${after ?? ''}`.trim() : `${label.text} ${said}`;
}
/** What is about to be said, for all figures of a page. */
let waiting = [];
/** Says politely which numbers have changed; nothing where none has. */
export function tellChanges(changes) {
    const { figure, rows } = changes;
    if (!rows.length || isSilenced(figure))
        return;
    const isFirst = !waiting.length;
    waiting.push(changes);
    if (!isFirst)
        return;
    regionIn(figure);
    setTimeout(() => {
        // Nobody is told of a figure that has gone in the meantime.
        const there = waiting.filter(({ figure: { isConnected } }) => isConnected);
        waiting = [];
        const [first] = there;
        if (!first)
            return;
        const languages = new Map(there.map((changes) => [changes.locale.lang, changes]));
        const sentences = Array.from(languages, ([lang, { words, locale }]) => {
            const spoken = there.filter((changes) => changes.locale.lang === lang);
            const rows = spoken.flatMap((changes) => changes.rows);
            return { lang, text: sentenceOf(rows, words, locale) };
        });
        sayPolitely(first.figure, sentences);
    }, TOGETHER);
}
function sentenceOf(rows, { updated, more }, { formats }) {
    const rest = rows.length - SAID;
    const said = rows.slice(0, rest > 1 ? SAID : SAID + 1);
    const last = rest > 1 ? [fill(more, { n: formats.count(rest) })] : [];
    return fill(updated, { rows: formats.list([...said, ...last]) });
}
/** A page that says itself what changes has `aria-live="off"` around its figures. */
function isSilenced(element) {
    const around = element.closest('[aria-live]');
    if (around)
        return around.getAttribute('aria-live') === 'off';
    const root = element.getRootNode();
    return root instanceof ShadowRoot && isSilenced(root.host);
}
/** The one place of a page from which screen readers are told. */
let region;
let timer;
/** Says sentences to those who don't see them: to screen readers, when they are at leisure. */
export function sayPolitely(element, sentences) {
    const place = regionIn(element);
    if (!place)
        return;
    clearTimeout(timer);
    place.replaceChildren(...sentences.flatMap(({ lang, text }) => {
        const span = place.ownerDocument.createElement('span');
        span.lang = lang;
        span.textContent = text;
        return [span, ' '];
    }));
    timer = setTimeout(() => (place.textContent = ''), GONE);
}
/**
 * The place, in the root of a figure that speaks. It has a root of its own: what changes in that of
 * the figure makes it draw anew.
 */
function regionIn({ shadowRoot, ownerDocument }) {
    if (region?.isConnected && region.ownerDocument === ownerDocument)
        return region;
    const { defaultView } = ownerDocument;
    if (!shadowRoot || !defaultView)
        return undefined;
    const outer = ownerDocument.createElement('div');
    const root = outer.attachShadow({ mode: 'open' });
    const sheet = new defaultView.CSSStyleSheet();
    sheet.replaceSync(':host{position:absolute;inline-size:1px;block-size:1px;overflow:clip;clip-path:inset(50%)}' +
        'p{margin:0;white-space:nowrap}');
    root.adoptedStyleSheets = [sheet];
    region = ownerDocument.createElement('p');
    region.setAttribute('role', 'status');
    root.append(region);
    shadowRoot.append(outer);
    return region;
}
