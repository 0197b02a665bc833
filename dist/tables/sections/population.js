import { plainRow, refuseHeadings, totalIn } from './rows-of-section.js';
export function readPopulation({ groups }, reading) {
    refuseHeadings(groups, reading);
    const rows = groups.flatMap((group) => group.rows);
    return {
        ...totalIn(rows, reading),
        groups: rows.flatMap((row) => {
            const { category } = row;
            if (category?.of === 'total')
                return [];
            return [
                { ...(category?.of === 'group' && { group: category.key }), ...plainRow(row, reading) },
            ];
        }),
    };
}
