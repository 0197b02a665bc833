import { detailTexts } from '../../download/words.js';
import { FIGURE } from '../../download/picture/paper.js';
/** Staff and offices: a number, its name, and people or buildings to count. */
export function draw(paper, { staff, offices }) {
    drawList(paper, staff, false);
    drawList(paper, offices, staff.rows.length > 0);
}
function drawList(paper, { heading, rows, scale }, again) {
    if (!rows.length)
        return;
    if (again)
        paper.y += 1.5;
    paper.add(paper.heading([heading]));
    paper.y += 0.6;
    const most = paper.width * 0.45;
    const numbers = Math.max(...rows.map(({ number }) => Math.max(paper.number(number, SIZE, most).width, number ? 1.7 * SIZE : 0)));
    for (const row of rows)
        drawRow(paper, row, numbers);
    paper.layer = [FIGURE];
    if (scale)
        paper.add(paper.quiet(scale, paper.width));
}
/** Of a number, and of the people beside it. */
const SIZE = 1.75;
/** Height of a pictogram in its own units. */
const UNITS = 24;
function drawRow(paper, row, numbers) {
    const { label, number, pictograms } = row;
    paper.layer = [FIGURE, label.text];
    const wide = paper.width >= 40;
    paper.rule(paper.y);
    const top = paper.y + (wide ? 0.625 : 0.75);
    const x = numbers + 1;
    const room = paper.width - x;
    const value = paper.number(number, SIZE, numbers);
    const name = paper.label(label, wide && pictograms.length ? 13 : room);
    const people = wide ? { x: x + 14, width: room - 14 } : { x, width: room };
    const peopleHeight = placed(pictograms, people.width).height;
    const height = wide
        ? Math.max(value.height, name.height, peopleHeight)
        : Math.max(value.height, 0.15 + name.height + (pictograms.length ? 0.5 + peopleHeight : 0));
    const middle = (each) => (wide ? top + (height - each) / 2 : top);
    paper.put(value, 0, middle(value.height), numbers);
    paper.put(name, x, wide ? middle(name.height) : top + 0.15, name.width);
    drawPeople(paper, pictograms, people.x, wide ? middle(peopleHeight) : top + 0.65 + name.height, people.width);
    paper.y = paper.details(detailTexts(row), x, top + height, room) + (wide ? 0.625 : 0.75);
}
function drawPeople(paper, pictograms, x, y, width) {
    placed(pictograms, width).places.forEach(({ path, across, down, wide, clip }) => {
        paper.path(path, x + across, y + down, { width: wide, units: UNITS / SIZE, mirrored: true, clip }, { fill: paper.colours.accent });
    });
}
/** Tens beside each other, and in a new row where there is no room. */
function placed(pictograms, width) {
    let [across, down] = [0, 0];
    const places = pictograms.map(({ path, width: units, clipped }) => {
        const wide = (units * SIZE) / UNITS;
        if (across && across + wide > width)
            [across, down] = [0, down + SIZE + 0.4];
        const place = {
            path,
            across,
            down,
            wide,
            clip: clipped ? { width: units, height: UNITS } : undefined,
        };
        across += wide + 0.625;
        return place;
    });
    return { places, height: pictograms.length ? down + SIZE : 0 };
}
