/** A sentence's words, and the names and numbers in it. */
export const runsOf = (sentence, style) => sentence.map((part) => typeof part === 'string'
    ? { text: part, style }
    : { text: part.text, lang: part.lang, style, apart: true });
/**
 * Breaks texts into lines of a width, all in em. `balanced`: into lines of about the same length,
 * as few as there must be.
 */
export function blockOf(runs, width, measure, { balanced = false, dir = 'ltr' } = {}) {
    const words = wordsOf(runs, measure);
    const lines = linesOf(words, balanced ? narrowest(words, width, measure) : width, measure).map((fragments) => {
        const size = Math.max(0, ...fragments.map(({ run }) => run.style.size));
        const height = Math.max(0, ...fragments.map(({ run }) => run.style.size * run.style.leading));
        return { spans: spansOf(fragments, dir), size, height, width: widthOf(fragments) };
    });
    return {
        lines,
        width: Math.max(0, ...lines.map((line) => line.width)),
        height: lines.reduce((sum, { height }) => sum + height, 0),
    };
}
/** The least width that makes no more lines. */
function narrowest(words, width, measure) {
    const count = linesOf(words, width, measure).length;
    let [low, high] = [0, width];
    if (count > 1)
        for (let step = 0; step < 8; step++) {
            const middle = (low + high) / 2;
            if (linesOf(words, middle, measure).length > count)
                low = middle;
            else
                high = middle;
        }
    return high;
}
function linesOf(words, width, measure) {
    const lines = [];
    let line = [];
    let taken = 0;
    const end = () => {
        if (line.length)
            lines.push(line);
        line = [];
        taken = 0;
    };
    for (const word of words) {
        // A space at the end of a line takes no room.
        if (taken + widthOf(word) > width + SLACK)
            end();
        for (const piece of widthOf(word) > width + SLACK ? letters(word, measure) : word) {
            if (taken + piece.width > width + SLACK && piece.text.trim())
                end();
            line.push(piece);
            taken += piece.width;
        }
    }
    end();
    return lines;
}
const SLACK = 0.001;
/** Width without the space at the end. */
function widthOf(fragments) {
    const sum = fragments.reduce((all, { width }) => all + width, 0);
    const last = fragments.at(-1);
    return last && /[ \t\n]$/.test(last.text)
        ? sum - (last.width * (last.text.length - last.text.trimEnd().length)) / last.text.length
        : sum;
}
/** A word that is wider than a line, letter by letter; marks stay with their letters. */
const letters = (word, measure) => word.flatMap(({ run, text }) => (text.match(/\P{M}\p{M}*|\p{M}+/gsu) ?? []).map((letter) => fragment(run, letter, measure)));
const fragment = (run, text, measure) => ({
    run,
    text,
    width: measure(text, run.style.size, run.style.bold ?? false),
});
// Where a line may end: after a space or a hyphen, and around each letter of Chinese but before its
// closing and after its opening marks.
const BREAK = new RegExp([
    String.raw `(?<=[ \t\n\u200B])(?=[^ \t\n])`,
    String.raw `(?<=\p{L}[-\u2010/])(?=\p{L})`,
    String.raw `(?<=[\p{sc=Han}\u3001-\u3003，；：？！）])(?=[^\s，。、；：？！）》」”…%])`,
    String.raw `(?<=[^\s（《「“])(?=\p{sc=Han})`,
].join('|'), 'gu');
/** Texts by the words that stay together, even across two styles. */
function wordsOf(runs, measure) {
    const text = runs.map((run) => run.text).join('');
    const ends = new Set([...text.matchAll(BREAK)].map(({ index }) => index));
    const words = [];
    let word = [];
    let at = 0;
    for (const run of runs) {
        let from = at;
        const finish = at + run.text.length;
        const cuts = [...ends].filter((end) => end > at && end < finish);
        for (const cut of [...cuts, finish]) {
            const piece = text.slice(from, cut).replace(/[ \t\n]+/g, ' ');
            if (piece)
                word.push(fragment(run, piece, measure));
            if (ends.has(cut) || cut === text.length) {
                if (word.length)
                    words.push(word);
                word = [];
            }
            from = cut;
        }
        at = finish;
    }
    return words;
}
// First strong isolate, and its end
const [ISOLATE, END] = ['\u2068', '\u2069'];
const TURNS = /[\u0590-\u08FF\u200F\u202B\u202E\u2067\uFB1D-\uFDFF\uFE70-\uFEFC]|[\u202A-\u202E\u2066\u2067]/;
/**
 * A line's texts by their styles. Isolates only where a direction may turn another: not every
 * program knows them.
 */
function spansOf(fragments, dir) {
    const pieces = [];
    for (const { run, text } of fragments) {
        const last = pieces.at(-1);
        if (last?.run === run)
            last.text += text;
        else
            pieces.push({ run, text });
    }
    const last = pieces.at(-1);
    if (last)
        last.text = last.text.trimEnd();
    const turns = dir === 'rtl' || pieces.some(({ text }) => TURNS.test(text));
    const spans = [];
    for (const { run: { style: { size, bold = false, colour, raise }, lang, apart, }, text, } of pieces) {
        const span = {
            text: apart && turns ? ISOLATE + text + END : text,
            size,
            bold,
            colour,
            lang,
            ...(raise && { raise: raise * size }),
        };
        const before = spans.at(-1);
        const same = before &&
            before.size === size &&
            before.bold === bold &&
            before.colour === colour &&
            before.lang === lang &&
            !before.raise &&
            !raise;
        if (same)
            spans.splice(-1, 1, { ...span, text: before.text + span.text });
        else if (text)
            spans.push(span);
    }
    return spans;
}
