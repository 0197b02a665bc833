import type {
  FigureTable,
  FigureView,
  Line,
  NumberView,
  RowView,
} from '../../views/figure-view.js';
import type { Locale } from '../../locale/locale.js';

/** One number of a figure as its widget writes it, with what is said of it. */
export interface InlineFigureView {
  /** Undefined where the data provides none. */
  readonly number?: NumberView | undefined;
  readonly asOf?: Line | undefined;
  readonly source?: Line | undefined;
  /** What else its row says: a change, a note. */
  readonly details: readonly Line[];
}

/** A row by a path in the data's words: `refugees`, `total`, `asylum-seekers.UA`. */
interface Named {
  readonly path: string;
  readonly row: RowView;
  readonly number: NumberView | undefined;
  /** Of the list that the row stands in. */
  readonly lines: readonly Line[];
}

/** The number of a figure that a path names; `undefined` where none or several have it. */
export function inlineFigureView(
  figure: FigureView,
  path: string,
  locale: Locale,
): InlineFigureView | undefined {
  const [named, another] = everyNumber(figure.table(true)).filter((each) => each.path === path);
  if (!named || another) return undefined;
  const { row, number, lines } = named;
  const own = (kind: Line['tells']): Line | undefined =>
    row.details.find(({ tells }) => tells === kind);
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
export const pathsOf = (figure: FigureView): string[] => [
  ...new Set(everyNumber(figure.table(true)).map(({ path }) => path)),
];

// A list's own name is only needed where a row of the same key stands in another.
function everyNumber({ groups }: FigureTable): Named[] {
  return groups.flatMap(({ key: list, rows, lines = [] }) =>
    rows.flatMap((row): Named[] => {
      const { key, number, share } = row;
      if (key === undefined) return [];
      const named = { row, number, lines };
      return [
        { ...named, path: key },
        ...(list === undefined ? [] : [{ ...named, path: `${list}.${key}` }]),
        ...(share ? [{ ...named, path: `percent.${key}`, number: share }] : []),
      ];
    }),
  );
}

function marked(number: NumberView, template: string): NumberView {
  const [before = '', after = ''] = template.split('{n}');
  return { ...number, before: before + number.before, after: number.after + after };
}
