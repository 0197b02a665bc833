import { plainText } from '../../../download/words.js';
import type { SelectedFigures } from '../shown.js';

/** What a whole sheet is called in a text: its heading and its date. Empty for a figure alone. */
export const sheetTitle = ({ sheet }: SelectedFigures): string =>
  [sheet?.heading.text, sheet?.asOf && plainText(sheet.asOf)].filter(Boolean).join(' · ');
