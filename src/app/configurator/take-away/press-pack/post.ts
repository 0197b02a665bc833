import { plainText } from '../../../../download/words.js';
import type { FigureView } from '../../../../views/figure-view.js';
import type { Locale } from '../../../../locale/locale.js';
import type { SelectedFigures } from '../../shown.js';
import { sheetTitle } from '../sheet-title.js';

/**
 * A post for social media: what the sheet is, and each figure's takeaway with its date and source.
 * Nothing in it is worded anew, so that no number differs from its figure's.
 */
export function postText(shown: SelectedFigures): string {
  const { sheet, figures, locale } = shown;
  const date = saidOf(sheet?.asOf);
  const told = figures.flatMap(({ view }) => (view.takeaway ? [view] : []));
  const sources = new Set(
    [...told, ...(sheet ? [sheet] : [])].flatMap(({ source }) =>
      source ? [plainText(source.sentence)] : [],
    ),
  );
  const lines = told.map((view) => lineOf(view, date, locale));
  const parts = [sheetTitle(shown), lines.join('\n'), [...sources].join('\n')];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

/** A takeaway, with its date where that isn't the sheet's. */
function lineOf(view: FigureView, sheetDate: string, { formats }: Locale): string {
  const text = saidOf(view.takeaway);
  // A sentence that thanks goes on with those whom it thanks.
  const names = /[:：]$/.test(text)
    ? view.table().groups.flatMap(({ rows }) => rows.map(({ label }) => label.text))
    : [];
  const date = saidOf(view.asOf);
  const said = [text, formats.list(names)].filter(Boolean).join(' ');
  return `• ${said}${date && date !== sheetDate ? ` (${date})` : ''}`;
}

const saidOf = (sentence: FigureView['asOf']): string => (sentence ? plainText(sentence) : '');
