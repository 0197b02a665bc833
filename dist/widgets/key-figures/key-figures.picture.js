import { detailTexts } from '../../download/words.js';
import { FIGURE } from '../../download/picture/paper.js';
/** Numbers and the sentences that they begin, or stand in. */
export function draw(paper, { figures }) {
    for (const figure of figures) {
        paper.layer = [FIGURE, (figure.before + (figure.number?.text ?? '') + figure.after).trim()];
        paper.rule(paper.y);
        paper.y += 0.625;
        if (figure.before.trim())
            drawWithin(paper, figure);
        else
            drawFirst(paper, figure);
        paper.y += 1;
    }
}
function drawFirst(paper, figure) {
    const { number, label, after } = figure;
    const { accent } = paper.colours;
    const value = paper.number(number, 1.875, 9, accent);
    const x = Math.max(5, value.width) + 1.5;
    const width = paper.width - x;
    const words = paper.phrase({ ...label, text: after.trim() }, wordsOf(paper), Math.min(width, 36));
    // On one baseline: the number's, which is the larger.
    const [first, other] = [value.lines[0], words.lines[0]];
    const down = first && other ? (first.height - other.height) / 2 + (first.size - other.size) * 0.36 : 0;
    paper.put(value, 0, paper.y, value.width);
    const end = Math.max(paper.y + value.height, paper.put(words, x, paper.y + Math.max(down, 0), width));
    paper.y = paper.details(detailTexts(figure), 6.5, end, paper.width - 6.5);
}
function drawWithin(paper, figure) {
    const { number, label: { lang }, before, after, } = figure;
    const words = { style: wordsOf(paper), lang };
    const runs = [
        { ...words, text: before },
        ...paper.numberRuns(number, 1.25, paper.colours.accent),
        { ...words, text: after },
    ];
    paper.add(paper.block(runs, Math.min(paper.width, 36)));
    paper.y = paper.details(detailTexts(figure), 6.5, paper.y, paper.width - 6.5);
}
const wordsOf = (paper) => ({ size: 1, colour: paper.colours.text, leading: 1.5 });
