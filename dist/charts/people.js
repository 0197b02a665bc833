/** Steps of what one icon can stand for. */
const SCALES = [1, 2, 5];
/** Up to so many people or offices are drawn one for one. */
const MOST_SINGLE = 100;
/** The most icons in a row where each stands for several. */
const MAX_ICONS = 50;
const ICONS_PER_GROUP = 10;
/** Width of an icon in the units of its drawing, which is 24 high, and the distance to the next. */
const ICON = 12;
export const PERSON_PITCH = 14;
/** The least of an icon that can be seen, as a part of it. */
const MIN_PART = 1 / ICON;
const PERSON = 'm6 0a2.9 2.9 0 0 1 0 5.8a2.9 2.9 0 0 1 0-5.8zm0 7.1c-2.7 0-4.3 1.6-4.3 4v4.2c0 .75.5 1.25 ' +
    '1.1 1.25h.5l.55 6.1c.08.85.6 1.35 1.3 1.35h1.7c.7 0 1.22-.5 1.3-1.35l.55-6.1h.5c.6 0 1.1-.5 ' +
    '1.1-1.25v-4.2c0-2.4-1.6-4-4.3-4z';
const BUILDING = 'm0 1h12v23h-4.500v-5h-3v5h-4.500zm2 3v3h3v-3zm5 0v3h3v-3zm-5 5.500v3h3v-3zm5 0v3h3v-3z';
/**
 * How many one icon stands for, so that the longest row stays countable: 1, then 5, 10, 20, 50 …
 */
export function peoplePerIcon(values) {
    const largest = Math.max(0, ...values);
    if (largest <= MOST_SINGLE)
        return 1;
    for (let power = 1;; power *= 10) {
        const scale = SCALES.map((step) => step * power).find((per) => largest / per <= MAX_ICONS);
        if (scale !== undefined)
            return scale;
    }
}
/**
 * Icons for a value in groups of ten, which can be counted: how many in each. The last icon is a
 * part of one where the value isn't a multiple of what an icon stands for: never rounded up to a
 * whole, and never too small to be seen.
 */
export function tens(value, per) {
    const exact = value / per;
    const icons = value > 0 ? Math.max(exact, Math.floor(exact) + (exact % 1 > 0 ? MIN_PART : 0)) : 0;
    return Array.from({ length: Math.ceil(icons / ICONS_PER_GROUP) }, (_, index) => Math.min(ICONS_PER_GROUP, Number((icons - index * ICONS_PER_GROUP).toFixed(9))));
}
/** Width of so many icons, the last of which may be a part of one. */
export function widthOf(icons) {
    const whole = Math.floor(icons);
    const part = icons - whole;
    return part > 0
        ? whole * PERSON_PITCH + part * ICON
        : whole * PERSON_PITCH - (PERSON_PITCH - ICON);
}
/** One path of `count` people beside each other; of a part of one, the whole. */
export const peoplePath = (count) => repeated(PERSON, count);
/** The same of buildings. */
export const buildingsPath = (count) => repeated(BUILDING, count);
const repeated = (shape, count) => Array.from({ length: Math.ceil(count) }, (_, index) => `M${index * PERSON_PITCH} 0${shape}`).join('');
