import { figureText } from '../../../download/figure-text.js';
import type { SelectedFigures } from '../shown.js';
import { sheetTitle } from './sheet-title.js';

/** What is chosen, in words, for where no script and no table can be. */
export function figuresText(shown: SelectedFigures): string {
  const { figures, locale } = shown;
  const texts = figures.map(({ view }) => figureText(view, locale.messages.valueMissing));
  return `${[sheetTitle(shown), ...texts].filter(Boolean).join('\n\n')}\n`;
}
