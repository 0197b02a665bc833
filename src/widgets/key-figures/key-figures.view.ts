import type { KeyFigure, KeyFigures } from '../../data/key-figures.js';
import type { FigureView, Phrase, RowView } from '../../templates/figure-view.js';
import { frameView, name, phrase, rowView, type Speech } from '../../templates/phrases.js';

export interface KeyFigureView extends Pick<RowView, 'number' | 'details'> {
  readonly label: Phrase;
  /** The words before and after the number; nothing stands before it where it begins the sentence. */
  readonly before: string;
  readonly after: string;
}

export interface KeyFiguresView extends FigureView {
  readonly figures: readonly KeyFigureView[];
}

/** Numbers and the sentences that they begin, or stand in. */
export function keyFiguresView(keyFigures: KeyFigures, speech: Speech): KeyFiguresView {
  const { messages } = speech;
  const figures = keyFigures.items.map((item) => keyFigureView(item, speech));
  return {
    ...frameView(keyFigures, messages.headings.keyFigures, speech),
    empty: !figures.length,
    figures,
    table: () => ({ columns: [messages.headings.keyFigures, messages.total], groups: [{ rows: figures }] }),
  };
}

function keyFigureView(item: KeyFigure, speech: Speech): KeyFigureView {
  const { formats } = speech;
  const unit = item.unit && phrase(item.unit, speech).text;
  const write = (value: number): string =>
    (unit === '%' ? formats.percent(value) : unit ? `${formats.count(value)}\u00A0${unit}` : formats.count(value));
  const { number, details } = rowView(item, undefined, speech, write);
  const label = name(item.text ?? item.label, undefined, speech);
  const [before = '', ...rest] = label.text.split('{value}');
  return rest.length
    ? { number, details, label, before, after: rest.join('{value}') }
    : { number, details, label, before: '', after: ` ${before}` };
}

