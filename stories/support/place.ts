import { pretend } from './media.js';

export type Globals = Readonly<Record<string, unknown>>;

/** Where a story stands, as the toolbar says: in a language, a direction, a theme, a width, and with what readers ask of their browsers. */
export function placed(
  drawn: Node,
  { language, direction, theme, width, motion, colours }: Globals,
): HTMLElement {
  const paper = width === 'A4';
  pretend({
    print: paper,
    forcedColours: colours === 'forced',
    reducedMotion: motion === 'reduced',
  });
  const place = document.createElement('div');
  place.className = [
    'place',
    `factlet-theme-${String(theme)}`,
    paper ? 'paper' : '',
    colours === 'forced' ? 'forced' : '',
  ]
    .join(' ')
    .trim();
  place.lang = String(language);
  place.dir = direction === 'by language' ? (language === 'ar' ? 'rtl' : 'ltr') : String(direction);
  if (Number(width)) place.style.inlineSize = `${String(width)}px`;
  place.append(drawn);
  return place;
}
