import { runsOf } from '../../download/picture/lines.js';
import { FIGURE } from '../../download/picture/paper.js';
const SIZE = 1.125;
/** Before and after a name. */
const AROUND = SIZE;
/** Donors in a run-in list, with a hairline between two of a line. */
export function draw(paper, { donors, closing }) {
    let x = 0;
    let height = 0;
    for (const donor of donors) {
        paper.layer = [FIGURE, donor.label.text];
        const block = paper.block(runsOfDonor(paper, donor), paper.width);
        if (x && x + AROUND + block.width > paper.width) {
            paper.y += height + 0.5 * SIZE;
            [x, height] = [0, 0];
        }
        if (x)
            paper.rect(x, paper.y + 0.25, 1 / 16, SIZE * 1.35 - 0.5, { fill: paper.colours.edge });
        const at = x ? x + AROUND : 0;
        paper.put(block, at, paper.y, block.width);
        x = at + block.width + AROUND;
        height = Math.max(height, block.height);
    }
    paper.y += height;
    paper.layer = [FIGURE];
    if (!closing)
        return;
    paper.y += donors.length ? 1.25 : 0;
    paper.add(paper.phrase(closing, { size: 1, colour: paper.colours.text, leading: 1.5 }, Math.min(paper.width, 36)));
}
function runsOfDonor(paper, { label, number, details }) {
    const { text, quiet } = paper.colours;
    const style = { size: SIZE, colour: text, leading: 1.35 };
    const small = { size: SIZE * 0.875, colour: quiet, leading: 1.35 };
    return [
        ...runsOf([label], style),
        ...(number ? [{ text: ' ', style }, ...paper.numberRuns(number, SIZE)] : []),
        ...details.flatMap(({ sentence }) => runsOf([' (', ...sentence, ')'], small)),
    ];
}
