/** Steps of what one figure can stand for. */
const SCALES = [1, 2, 5];
/** The most figures in a row. */
const MOST = 40;
const GROUP = 10;
/** Distance between two figures in the units of their drawing, which is 12 wide and 24 high. */
export const PERSON_PITCH = 14;
const PERSON = 'm6 0a2.9 2.9 0 0 1 0 5.8a2.9 2.9 0 0 1 0-5.8zm0 7.1c-2.7 0-4.3 1.6-4.3 4v4.2c0 .75.5 1.25 1.1 1.25h.5l.55 6.1c.08.85.6 1.35 1.3 1.35h1.7c.7 0 1.22-.5 1.3-1.35l.55-6.1h.5c.6 0 1.1-.5 1.1-1.25v-4.2c0-2.4-1.6-4-4.3-4z';
const BUILDING = 'm0 1h12v23h-4.500v-5h-3v5h-4.500zm2 3v3h3v-3zm5 0v3h3v-3zm-5 5.500v3h3v-3zm5 0v3h3v-3z';
/** How many people one figure stands for, so that the largest row stays countable: 1, 2, 5, 10, 20, 50 … */
export function peoplePerFigure(values) {
    const largest = Math.max(0, ...values);
    for (let power = 1;; power *= 10) {
        const scale = SCALES.map((step) => step * power).find((per) => largest / per <= MOST);
        if (scale !== undefined)
            return scale;
    }
}
/** Figures for a value in groups of ten, which can be counted: how many in each. Someone is never nobody. */
export function tens(value, per) {
    const figures = value > 0 ? Math.max(1, Math.round(value / per)) : 0;
    return Array.from({ length: Math.ceil(figures / GROUP) }, (_, index) => Math.min(GROUP, figures - index * GROUP));
}
/** One path of `count` people beside each other. */
export const peoplePath = (count) => repeated(PERSON, count);
/** One path of `count` buildings beside each other. */
export const buildingsPath = (count) => repeated(BUILDING, count);
const repeated = (shape, count) => Array.from({ length: count }, (_, index) => `M${index * PERSON_PITCH} 0${shape}`).join('');
