import { arc } from 'd3-shape';
/** The ring in the units of its view box, centred on 0, 0. */
const OUTER = 100;
const INNER = 72;
/** Between two parts, in turns: 1.8 degrees. */
const PAD = 0.005;
/**
 * A part of less than this would be taken up by the space around it, so that space is taken from
 * the other part alone.
 */
const TINY = 4 * PAD;
const TURN = 2 * Math.PI;
const ringArc = arc()
    .innerRadius(INNER)
    .outerRadius(OUTER);
/**
 * The ring of a share of the whole, and of what is missing to it. Fills the turn, and no more, when
 * the share exceeds the whole; has no parts when nothing is known.
 */
export function ring(share) {
    if (share === undefined)
        return { parts: [] };
    const filled = Math.min(Math.max(share, 0), 1);
    const turns = [filled, 1 - filled];
    const alone = turns.some((turn) => turn === 0);
    const hasTiny = !alone && Math.min(...turns) < TINY;
    return {
        parts: turns.map((turn, index) => {
            if (turn === 0)
                return { path: '', leader: '', tiny: false };
            const tiny = turn < TINY;
            const inset = hasTiny && !tiny ? PAD * TURN : 0;
            const startAngle = index * filled * TURN + inset;
            const endAngle = (index * filled + turn) * TURN - inset;
            const path = ringArc({ startAngle, endAngle, padAngle: alone || hasTiny ? 0 : PAD * TURN }) ?? '';
            return {
                path,
                tiny,
                leader: alone ? '' : leader((startAngle + endAngle) / 2, index === 0 ? 1 : -1),
            };
        }),
    };
}
/** Where leaders begin: just outside the ring's outline. */
const EDGE = OUTER + 1.25;
/** Where they turn towards their label, and where they end. */
const ELBOW = 118;
const END = 124;
/**
 * Straight where the part reaches 3 or 9 o'clock. Else outwards and then along the ring, which it
 * never crosses. Labels stand at the height of the centre.
 */
function leader(middle, side) {
    const half = side === 1 ? middle : TURN - middle;
    if (half >= TURN / 8)
        return `M${side * EDGE} 0H${side * END}`;
    const x = Math.sin(middle) * EDGE;
    const y = -Math.cos(middle) * EDGE;
    return `M${x.toFixed(1)} ${y.toFixed(1)}H${side * ELBOW}V0H${side * END}`;
}
