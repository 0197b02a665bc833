import type { FigureView, RowView, Sentence } from '../../views/figure-view.js';

/** The first thing that a figure says and another doesn't; undefined where they say the same. */
export function differenceOf(one: FigureView, other: FigureView): string | undefined {
  const [said, saidAgain] = [wordsOf(one), wordsOf(other)];
  const index = said.findIndex((words, at) => words !== saidAgain[at]);
  if (index >= 0) return `“${said[index] ?? ''}” / “${saidAgain[index] ?? ''}”`;
  return saidAgain[said.length];
}

/** All that a figure says, with its exact numbers, in the order of its rows. */
function wordsOf(view: FigureView): string[] {
  const { heading, place, asOf, takeaway, notes, source } = view;
  return [
    heading.text,
    place?.text ?? '',
    textOf(asOf),
    textOf(takeaway),
    ...notes.map(textOf),
    textOf(source?.sentence),
    source?.url ?? '',
    ...view
      .table(true)
      .groups.flatMap((group) => [
        group.key ?? '',
        textOf(group.heading),
        group.unit ?? '',
        ...(group.lines ?? []).map(({ sentence }) => textOf(sentence)),
        ...group.rows.map(rowText),
      ]),
  ];
}

function rowText({ label, number, share, unit = '', details }: RowView): string {
  const value =
    number && `${number.before}${number.value ?? number.text}${number.mark ?? ''}${number.after}`;
  return [
    label.text,
    value,
    share?.value,
    unit,
    ...details.flatMap(({ sentence, url = '' }) => [textOf(sentence), url]),
  ].join(' | ');
}

const textOf = (sentence: Sentence | undefined = []): string =>
  sentence.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
