import { plainRow, refuseHeadings, totalIn } from './rows-of-section.js';
export function readDonors({ groups, currency }, reading) {
    refuseHeadings(groups, reading);
    const rows = groups.flatMap((group) => group.rows);
    return {
        ...(currency && { currency }),
        ...totalIn(rows, reading),
        items: rows.flatMap((row) => {
            const { category } = row;
            if (category?.of === 'total')
                return [];
            return [
                { ...(category?.of === 'country' && { country: category.key }), ...plainRow(row, reading) },
            ];
        }),
    };
}
