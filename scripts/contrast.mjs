// Contrast as WCAG 2.2 counts it (1.4.3 and 1.4.11): for the build, the tests and the pages of Storybook, so without Node and without a DOM.

const channel = (value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const luminance = (colour) =>
  [1, 3, 5]
    .map((at) => channel(Number.parseInt(colour.slice(at, at + 2), 16) / 255))
    .reduce((sum, value, index) => sum + value * [0.2126, 0.7152, 0.0722][index], 0);

/** How far two colours are apart, 1 to 21. Both are written `#rrggbb`. */
export function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const TEXT = 4.5;
const MARK = 3;
/** What is read as text; numbers of key figures are written in the accent. */
const TEXTS = ['title', 'text', 'quiet', 'link', 'accent'];
const LINES = ['edge', 'focus'];
/** Hairlines and the blocks of loading: nobody has to see them. */
const DECORATION = ['rule', 'na'];

/** A fill and the line around it: one of the two must be seen. */
const marksOf = (colours) => Object.keys(colours).filter((name) => `${name}-line` in colours);

/**
 * Every pair of a theme that somebody has to tell apart: its colours on its surface, with the ratio that is there and
 * the one that is needed. Colours by name, as in `themesOf`.
 */
export function contrasts(colours) {
  const row =
    (role, needed) =>
    (...names) => {
      const ratios = names.map((name) => contrast(colours[name], colours.surface));
      // Cut, not rounded: 4.496 isn't 4.5.
      const ratio = Math.floor(Math.max(...ratios) * 100) / 100;
      return {
        names,
        colours: names.map((name) => colours[name]),
        surface: colours.surface,
        role,
        ratio,
        needed,
        passes: ratio >= needed,
      };
    };
  return [
    ...TEXTS.map((name) => row('text', TEXT)(name)),
    ...LINES.map((name) => row('line', MARK)(name)),
    ...marksOf(colours).map((name) => row('mark', MARK)(name, `${name}-line`)),
    ...DECORATION.map((name) => row('decoration', 1)(name)),
  ];
}

/** The first colour on the way from this one to the end that is far enough from the surface: what a line around a pale fill can be. */
export function strengthened(colour, surface, needed = MARK) {
  const end = contrast('#000000', surface) > contrast('#ffffff', surface) ? 0 : 255;
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  for (let step = 0; step < 50; step += 1) {
    const mixed = `#${channels
      .map((value) =>
        Math.round(value + ((end - value) * step) / 50)
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')}`;
    if (contrast(mixed, surface) >= needed) return mixed;
  }
  return end ? '#ffffff' : '#000000';
}
