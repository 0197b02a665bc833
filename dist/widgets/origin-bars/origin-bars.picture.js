import { numberWords } from '../../download/words.js';
import { FIGURE } from '../../download/picture/paper.js';
/**
 * One bar per row, from the edge where reading begins, its name before it and its value at its end.
 */
export function draw(paper, { lists }) {
    lists.forEach((list, index) => drawList(paper, list, index > 0));
}
function drawList(paper, { heading, bars, total, lines }, again) {
    if (again)
        paper.y += 1.5;
    if (heading) {
        paper.add(paper.heading(heading));
        paper.y += 0.75;
    }
    const long = bars.some(({ label }) => label.text.length > 18);
    const names = paper.width >= 40 ? (long ? 14 : 9) : long ? 11.5 : 7.5;
    const values = bars.map((bar) => paper.block(numberRuns(paper, bar), 14).width);
    // The bars leave room for the longest number beside them.
    const room = paper.width - names - 1 - 0.6 - Math.max(0, ...values);
    bars.forEach((bar, index) => {
        if (index)
            paper.y += 0.6875;
        if (index && bar.unranked && !bars[index - 1]?.unranked) {
            paper.rule(paper.y);
            paper.y += 0.6875;
        }
        drawBar(paper, bar, names, room);
    });
    paper.layer = [FIGURE];
    if (!bars.length && !total)
        paper.add(paper.quiet([paper.words.empty], paper.width));
    if (total)
        paper.total(total);
    paper.y = paper.details(lines, 0, paper.y, paper.width);
}
const BAR = 1.375;
/** The value at a bar's end, and its printed share. */
function numberRuns(paper, { number, share }) {
    const runs = paper.numberRuns(number, 1.125);
    const quiet = { size: 0.875, colour: paper.colours.quiet, leading: 1.4 };
    return share ? [...runs, { text: ` ${numberWords(share)}`, style: quiet, apart: true }] : runs;
}
function drawBar(paper, bar, names, room) {
    const { colours } = paper;
    const { label, length, unranked, details } = bar;
    paper.layer = [FIGURE, label.text];
    const name = paper.phrase(label, { size: 1, colour: unranked ? colours.quiet : colours.text, leading: 1.3 }, names);
    const value = paper.block(numberRuns(paper, bar), paper.width - names - 1 - (length ? 1.5 : 0));
    const height = Math.max(BAR, name.height, value.height);
    paper.put(name, 0, paper.y + (height - name.height) / 2, names);
    const start = names + 1;
    // At least a pixel, as on screen: it must be seen, and stay true beside the others.
    const drawn = length ? Math.max((room * length) / 100, 1 / paper.em) : 0;
    if (drawn) {
        const inset = unranked ? Math.min(1 / 16, drawn / 2) : 0;
        paper.rect(start + inset, paper.y + (height - BAR) / 2 + inset, drawn - 2 * inset, BAR - 2 * inset, unranked
            ? { fill: colours.other, line: colours['other-line'], width: paper.em / 16 }
            : { fill: colours.accent });
    }
    const at = start + (drawn ? drawn + 0.6 : 0);
    paper.put(value, at, paper.y + (height - value.height) / 2, paper.width - at);
    paper.y = paper.details(details, start, paper.y + height, paper.width - start);
}
