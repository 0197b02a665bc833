import { arc } from 'd3-shape';
/** The ring in the units of its view box, centred on 0, 0. */
const OUTER = 100;
const INNER = 72;
/** Between two parts, in turns: 1.8 degrees. */
const PAD = 0.005;
/** The least of a turn that a share above zero is drawn with: it must be seen beside the space between. */
const LEAST = 0.009;
const TURN = 2 * Math.PI;
const ringArc = arc().innerRadius(INNER).outerRadius(OUTER);
/**
 * The ring of a share of the whole, and of what is missing to it.
 * Fills the turn, and no more, when the share exceeds the whole; has no parts when nothing is known.
 */
export function ring(share) {
    if (share === undefined)
        return { parts: [] };
    const filled = Math.min(Math.max(share, 0), 1);
    const drawn = filled > 0 && filled < 1 ? Math.min(Math.max(filled, LEAST), 1 - LEAST) : filled;
    const turns = [drawn, 1 - drawn];
    const alone = turns.some((turn) => turn === 0);
    const padAngle = alone ? 0 : PAD * TURN;
    return {
        parts: turns.map((turn, index) => {
            const startAngle = index * drawn * TURN;
            const endAngle = startAngle + turn * TURN;
            return turn > 0
                ? { path: ringArc({ startAngle, endAngle, padAngle }) ?? '', leader: alone ? '' : leader((startAngle + endAngle) / 2, index === 0 ? 1 : -1) }
                : { path: '', leader: '' };
        }),
    };
}
/** Straight where the part reaches 3 or 9 o'clock, else with an elbow. Labels stand at the height of the centre. */
function leader(middle, side) {
    const x = Math.sin(middle) * (OUTER + 3);
    const y = -Math.cos(middle) * (OUTER + 3);
    const half = side === 1 ? middle : TURN - middle;
    const reaches = half >= TURN / 8;
    return reaches ? `M${side * (OUTER + 3)} 0H${side * 124}` : `M${x.toFixed(1)} ${y.toFixed(1)}L${side * 114} 0H${side * 124}`;
}
