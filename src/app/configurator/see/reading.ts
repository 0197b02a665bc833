import type { FactSheetView } from '../../../sheets/fact-sheet/fact-sheet.view.js';
import type { SectionName } from '../../../data/fields.js';
import type { ShownFigure } from '../../../snippet/figures.js';
import { plainText, withoutShared as withoutSharedNotes } from '../../../download/words.js';
import type { FigureView, Line, RowView, Sentence } from '../../../views/figure-view.js';
import type { SelectedFigures } from '../shown.js';
import { numberText } from '../../../views/numbers.js';

/** Something that a screen reader reads, and what it says that it is. */
export interface Heard {
  readonly kind: 'heading' | 'text' | 'row' | 'link';
  readonly text: string;
  /** Of a heading. */
  readonly level?: number;
}

/** The sections of a sheet, in the order of its columns. */
const ORDER: readonly SectionName[] = [
  'population',
  'origins',
  'keyFigures',
  'funding',
  'staffing',
  'donors',
];

/**
 * What a screen reader reads of what is shown, in its order. Marks are hidden from it: they say
 * nothing that isn't in words.
 */
export function heardOf({ figures, sheet, choice, locale }: SelectedFigures): Heard[] {
  const missing = locale.messages.valueMissing;
  const level = choice.headingLevel ?? (sheet ? 2 : 3);
  const wholeOf = (view: FigureView, at: number): Heard[] => {
    const { takeaway, source, newer, ...rest } = view;
    const part = {
      ...rest,
      ...(!choice.withoutTakeaway && { takeaway }),
      ...(!choice.withoutSource && { source }),
      ...(choice.tellNewer && { newer }),
    };
    return [...headOf(part, at), ...bodyOf(part, missing), ...footOf(part)];
  };
  if (!sheet) return figures.flatMap(({ view }) => wholeOf(view, level));
  const inOrder = figures.toSorted(
    (one, other) => ORDER.indexOf(one.section) - ORDER.indexOf(other.section),
  );
  return [
    ...sentence([sheet.kind]),
    ...headOf({ ...sheet, newer: choice.tellNewer ? sheet.newer : undefined }, level),
    ...inOrder.flatMap((figure) =>
      wholeOf({ ...withoutShared(figure, sheet), newer: undefined }, level + 1),
    ),
    ...footOf(choice.withoutSource ? { ...sheet, source: undefined } : sheet),
  ];
}

/** A figure of a sheet, without the date, the source and the notes that it shares with others. */
const withoutShared = (
  { section, view }: ShownFigure,
  { sharedDate, sharedSource }: FactSheetView,
): FigureView => ({
  ...withoutSharedNotes(view),
  ...(sharedDate.has(section) && { asOf: undefined }),
  ...(sharedSource.has(section) && { source: undefined }),
});

const headOf = ({ heading, asOf, newer, takeaway }: FigureView, level: number): Heard[] => [
  { kind: 'heading', text: heading.text, level },
  ...sentence(asOf),
  ...(newer ? [lineOf(newer)] : []),
  ...sentence(takeaway),
];

const bodyOf = (view: FigureView, missing: string): Heard[] =>
  view
    .table()
    .groups.flatMap(({ heading, rows, named, lines = [] }) => [
      ...sentence(heading),
      ...rows.map((row) => rowOf(row, named ? '' : missing)),
      ...lines.map(lineOf),
    ]);

const footOf = ({ notes, source }: FigureView): Heard[] => [
  ...notes.flatMap(sentence),
  ...(source ? [lineOf(source)] : []),
];

function rowOf({ label, number, details }: RowView, missing: string): Heard {
  const value = number ? numberText(number) : missing;
  const name =
    value && label.text.includes(value)
      ? label.text
      : [label.text, value].filter(Boolean).join(': ');
  return {
    kind: 'row',
    text: [name, ...details.map(({ sentence: said }) => plainText(said))].join(', '),
  };
}

const sentence = (said: Sentence | undefined): Heard[] =>
  said ? [{ kind: 'text', text: plainText(said) }] : [];
const lineOf = ({ sentence: said, url }: Line): Heard => ({
  kind: url === undefined ? 'text' : 'link',
  text: plainText(said),
});
