import { plainName } from '../../parse/plain-name.js';
import { groupNames } from '../categories.js';
import { textOf } from '../reading.js';
import { saidOf } from '../rows.js';
import { plain } from '../templates.js';
import { plainRow, totalIn } from './rows-of-section.js';
export const readOrigins = ({ groups }, reading) => ({
    lists: groups.map(({ heading, lines, rows }) => ({
        ...(heading && headingOf(heading, reading)),
        ...saidOf(lines),
        ...totalIn(rows, reading),
        rows: rows
            .filter(({ category }) => category?.of !== 'total')
            .map((row) => originRow(row, reading)),
    })),
});
function originRow(row, reading) {
    const { category } = row;
    const isKnown = category?.of === 'country' || category?.of === 'nowhere';
    return { ...(isKnown && { country: category.key }), ...plainRow(row, reading) };
}
/** "Refugees" is a group; "Top three (Refugees)" a title with its group. */
function headingOf(heading, reading) {
    const group = groupIn(heading.text, reading);
    if (group)
        return { group };
    const [, title = '', inside = ''] = /^(.+?) ?[(（]([^()（）]+)[)）]$/.exec(plain(heading.text)) ?? [];
    const ofTitle = groupIn(inside, reading);
    return ofTitle
        ? { title: textOf({ ...heading, text: title }), group: ofTitle }
        : { title: textOf(heading) };
}
function groupIn(name, { locale, words }) {
    const bare = plainName(name);
    const [, category] = groupNames(locale.messages, words).find(([each]) => plainName(each) === bare) ?? [];
    return category?.of === 'group' ? category.key : undefined;
}
