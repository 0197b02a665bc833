import { FIGURE } from '../../download/picture/paper.js';
import { drawRow } from '../../download/picture/rows.js';
import { shownLength } from '../../format/shown-length.js';
/**
 * The ring with its amounts at its sides, and the requirement before it; then what they are made
 * of.
 */
export function draw(paper, view) {
    const { amounts, breakdown, tables, parts } = view;
    const width = Math.min(paper.width, 48);
    if (amounts.length && parts.length)
        drawRingAndAmounts(paper, view);
    else
        for (const row of amounts)
            drawRow(paper, row, width);
    if (breakdown.length && amounts.length)
        paper.y += 1.5;
    for (const row of breakdown)
        drawRow(paper, row, width);
    tables.forEach((table, index) => {
        if (index || amounts.length || breakdown.length)
            paper.y += 1.5;
        drawAmounts(paper, table, width);
    });
}
function drawRingAndAmounts(paper, view) {
    const single = view.parts.every(({ leader }) => !leader);
    // Long amounts leave no room for the requirement beside the ring.
    const long = view.amounts.some(({ number, details }) => details.length || shownLength(number?.text ?? '') > 11);
    const wide = paper.width >= 40;
    const beside = wide && !long;
    const across = Math.min(paper.width, 48);
    const ring = wide ? 14 : long ? 9.5 : 12.5;
    const sizes = { number: long ? 1.25 : 1.5, ring, drawn: single ? (wide ? 11.5 : 10.3) : ring };
    const required = view.amounts.find(({ key }) => key === 'required');
    const others = view.amounts.filter(({ key }) => key !== 'required');
    const first = beside ? Math.min(Math.max(across * 0.2, 8), 10) : 0;
    const place = { x: 0, width: across };
    if (required && !beside) {
        paper.y =
            amount(paper, required, place.width, sizes.number).put(place.x, paper.y, 'start') + 1.25;
    }
    const room = across - first;
    const side = single ? room - sizes.ring - 0.25 : (room - sizes.ring) / 2 - 0.25;
    const laid = others.map((each) => ({
        key: each.key,
        block: amount(paper, each, side, sizes.number),
    }));
    const stacked = laid.reduce((sum, { block }) => sum + block.height, 0);
    const ringHeight = (sizes.drawn * RING.height) / (single ? RING.height : RING.width);
    const requirement = required && beside ? amount(paper, required, first - 0.5, sizes.number) : undefined;
    const height = Math.max(ringHeight, requirement ? requirement.height + 1.5 : 0, ...(single ? [stacked] : laid.map(({ block }) => block.height)));
    const centre = paper.y + height / 2;
    requirement?.put(0, centre - (requirement.height + 1.5) / 2, 'start');
    drawRing(paper, view, {
        x: first + (single ? 0 : (room - sizes.ring) / 2),
        y: centre - ringHeight / 2,
        width: sizes.drawn,
        height: ringHeight,
        single,
        large: wide,
    });
    let top = centre - stacked / 2;
    for (const { key, block } of laid) {
        // The gap is on the left of the ring in every language, as the ring's own parts are.
        const before = (key === 'gap') !== paper.isRightToLeft;
        if (single)
            top = block.put(first + sizes.ring + 0.25, top, 'start');
        else
            block.put(first + (before ? 0 : room - side), centre - block.height / 2, key === 'gap' ? 'right' : 'left');
    }
    paper.y += height;
}
/** The ring in its own units. */
const RING = { width: 248, height: 204 };
function drawRing(paper, view, { x, y, width, height, single, large }) {
    const { colours } = paper;
    const { parts, share, caption } = view;
    paper.layer = [FIGURE, 'Ring'];
    const units = (single ? RING.height : RING.width) / width;
    // The ring's own zero is its centre.
    const draw = (path, paint) => {
        if (path)
            paper.path(path, x + width / 2, y + height / 2, { width: 0, units }, paint);
    };
    parts.forEach(({ path, leader, tiny }, index) => {
        const role = index ? 'gap' : 'received';
        const line = tiny ? role : `${role}-line`;
        const isExpected = view.isExpected && role === 'received';
        draw(path, {
            ...(!isExpected && { fill: colours[role] }),
            line: colours[line],
            width: 1.5,
            ...(isExpected && { dashes: '4 3' }),
        });
        // A part that nothing is said of has nothing to lead to.
        if (view.amounts.some(({ key }) => key === role))
            draw(leader, { line: colours.edge, width: 1 });
    });
    const value = paper.block([
        {
            text: share,
            style: { size: large ? 3 : 2.25, colour: colours.title, bold: true, leading: 1 },
            apart: true,
        },
    ], 7.5);
    const words = paper.sentence([caption], { size: 0.875, colour: colours.quiet, leading: 1.25 }, 7);
    const top = y + (height - value.height - 0.35 - words.height) / 2;
    paper.put(words, x, paper.put(value, x, top, width, 'middle') + 0.35, width, 'middle');
}
/** The amounts of a year or a part: names at one edge, values at the other, a bar below each. */
function drawAmounts(paper, { heading, rows, lines }, width) {
    const { colours } = paper;
    paper.layer = [FIGURE];
    paper.add(paper.heading([heading]));
    paper.y = paper.details(lines, 0, paper.y, width);
    for (const row of rows) {
        drawRow(paper, row, width);
        if (!row.length)
            continue;
        const role = row.key === 'gap' ? 'gap' : 'received';
        const bar = Math.max((width * row.length) / 100, 2 / paper.em);
        const paint = { line: colours[`${role}-line`], width: 1.5 };
        paper.rect(0, paper.y - 0.3, bar, 0.5, row.isExpected ? { ...paint, dashes: '4 3' } : { ...paint, fill: colours[role] });
        paper.y += 0.7;
    }
}
/** An amount, its name, its share, and what is said of it, one below the other. */
function amount(paper, { number, label, share, details }, width, size) {
    const { colours } = paper;
    const blocks = [
        ...(number || !share ? [paper.number(number, size, width)] : []),
        paper.label(label, width),
        ...(share
            ? [
                paper.block([
                    {
                        text: share.text,
                        style: { size: 1, colour: colours.quiet, leading: 1.5 },
                        apart: true,
                    },
                ], width),
            ]
            : []),
        ...details.map(({ sentence }) => paper.quiet(sentence, width)),
    ];
    return {
        height: blocks.reduce((sum, block) => sum + block.height + 0.15, 0),
        put: (x, y, side) => {
            paper.layer = [FIGURE, label.text];
            return blocks.reduce((top, block) => paper.put(block, x, top, width, side) + 0.15, y);
        },
    };
}
