import { figureText } from '../../../download/figure-text.js';
import { plainText } from '../../../download/words.js';
import type { SelectedFigures } from '../shown.js';

/** What is chosen, in words, for where no script and no table can be. */
export function figuresText({ sheet, figures, locale }: SelectedFigures): string {
  const head = sheet && [sheet.heading.text, sheet.asOf && plainText(sheet.asOf)];
  const texts = figures.map(({ view }) => figureText(view, locale.messages.valueMissing));
  return `${[...(head ? [head.filter(Boolean).join(' · ')] : []), ...texts].join('\n\n')}\n`;
}
