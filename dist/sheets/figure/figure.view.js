/** The number of a figure that a path names; `undefined` where none or several have it. */
export function inlineFigureView(figure, path, locale) {
    const [named, another] = everyNumber(figure.table(true)).filter((each) => each.path === path);
    if (!named || another)
        return undefined;
    const { row, number, lines } = named;
    const own = (kind) => row.details.find(({ tells }) => tells === kind);
    return {
        number: number && (row.calculated ? marked(number, locale.messages.calculated) : number),
        asOf: own('date') ?? (figure.asOf && { sentence: figure.asOf }),
        source: own('source') ?? figure.source,
        details: [
            ...row.details.filter(({ tells }) => tells !== 'date' && tells !== 'source'),
            ...lines,
        ],
    };
}
/** The paths that a figure's numbers have. */
export const pathsOf = (figure) => [
    ...new Set(everyNumber(figure.table(true)).map(({ path }) => path)),
];
// A list's own name is only needed where a row of the same key stands in another.
function everyNumber({ groups }) {
    return groups.flatMap(({ key: list, rows, lines = [] }) => rows.flatMap((row) => {
        const { key, number, share } = row;
        if (key === undefined)
            return [];
        const named = { row, number, lines };
        return [
            { ...named, path: key },
            ...(list === undefined ? [] : [{ ...named, path: `${list}.${key}` }]),
            ...(share ? [{ ...named, path: `percent.${key}`, number: share }] : []),
        ];
    }));
}
function marked(number, template) {
    const [before = '', after = ''] = template.split('{n}');
    return { ...number, before: before + number.before, after: number.after + after };
}
