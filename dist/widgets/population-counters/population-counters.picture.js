import { balancedColumns } from '../../charts/columns.js';
import { detailTexts } from '../../download/words.js';
import { isColour } from '../../download/picture/colours.js';
import { FIGURE } from '../../download/picture/paper.js';
/** One column per group: a swatch on a hairline, the number, its name, what is said of it. */
export function draw(paper, { counters, total }) {
    const gap = paper.width < 40 ? 2 : 1.5;
    const most = paper.width < 40 ? 2 : Math.floor((paper.width + gap) / (9 + gap));
    const columns = balancedColumns(counters.length, Math.max(1, most));
    const width = (paper.width - gap * (columns - 1)) / columns;
    for (let from = 0; from < counters.length; from += columns) {
        const top = paper.y + (from ? 1.75 : 0);
        paper.y = Math.max(...counters
            .slice(from, from + columns)
            .map((counter, column) => drawCounter(paper, counter, column * (width + gap), top, width)));
    }
    if (total)
        paper.total(total);
}
function drawCounter(paper, counter, x, top, width) {
    const { colours } = paper;
    const { colour, number, label } = counter;
    paper.layer = [FIGURE, label.text];
    paper.rule(top, colours.rule, { x, width });
    const [fill, line] = [`group-${colour}`, `group-${colour}-line`];
    // The line stands inside: half of one that is drawn on the edge would be outside.
    paper.rect(x + INSET, top - 0.25 + INSET, 2.25 - 2 * INSET, 0.5 - 2 * INSET, {
        fill: colours[isColour(fill) ? fill : 'group-others'],
        line: colours[isColour(line) ? line : 'group-others-line'],
        width: paper.em * 2 * INSET,
    });
    const y = top + 0.875;
    const value = paper.number(number, 2.25, width);
    paper.put(value, x, number ? y : y + 0.6, width);
    const after = Math.max(y + value.height, y + 2.475) + 0.2;
    return paper.details(detailTexts(counter), x, paper.put(paper.label(label, width), x, after, width), width);
}
const INSET = 0.035;
