import { detailTexts } from '../words.js';
import { FIGURE } from './paper.js';
/** A figure by its rows: names at one edge, values at the other. */
export function drawRows(paper, view) {
    view.table().groups.forEach(({ heading, rows, lines = [] }, index) => {
        if (index)
            paper.y += 1.5;
        if (heading)
            paper.add(paper.heading(heading));
        for (const row of rows)
            drawRow(paper, row, paper.width);
        paper.y = paper.details(lines, 0, paper.y, paper.width);
    });
}
/** A row below a hairline, with what is said of it. */
export function drawRow(paper, row, width) {
    const { label, number } = row;
    paper.layer = [FIGURE, label.text];
    paper.rule(paper.y, paper.colours.rule, { width });
    const top = paper.y + 0.7;
    const value = paper.number(number, 1, width / 2);
    const name = paper.label(label, width - value.width - 0.75);
    paper.put(value, width - value.width, top, value.width, 'end');
    const after = Math.max(paper.put(name, 0, top, name.width), top + value.height);
    paper.y = paper.details(detailTexts(row), 0, after, width) + 0.7;
}
