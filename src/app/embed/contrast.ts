import type { Appearance } from './appearance.js';

/** What WCAG 2.2 asks of text (1.4.3), and of marks and large numbers (1.4.11). */
export const NEEDED = { text: 4.5, mark: 3 } as const;

/** A colour that is hard to see: what has it, on what, and how hard. */
export interface LowContrast {
  readonly what: string;
  readonly colour: string;
  readonly ground: string;
  readonly ratio: number;
  readonly needed: number;
}

/** Which of the words of a figure has which colour. */
const WORDS = {
  title: '[part~="heading"]',
  quiet: '[part~="as-of"]',
  text: '[part~="takeaway"], [part~="label"]',
  link: 'a, button',
} as const;

/**
 * The colours of a drawn figure that are too near to its ground, where its page has set any. They
 * are measured as they are shown, so that a colour of ours on a ground of theirs is told, too.
 */
export function lowContrasts(widget: HTMLElement, appearance: Appearance): readonly LowContrast[] {
  if (!Object.keys(appearance).some((name) => name !== '--factlet-font')) return [];
  const ground = groundOf(widget);
  const words = Object.entries(WORDS).flatMap(([what, selector]) => {
    const element = widget.shadowRoot?.querySelector(selector);
    return element ? [[what, getComputedStyle(element).color, NEEDED.text] as const] : [];
  });
  const accent = appearance['--factlet-accent'];
  const marks = accent === undefined ? [] : [['accent', accent, NEEDED.mark] as const];
  return [...words, ...marks].flatMap(([what, colour, needed]) => {
    const ratio = contrastOf(colour, ground);
    return ratio < needed ? [{ what, colour, ground, ratio, needed }] : [];
  });
}

/** The ground that the figure stands on: its own, or that of the page in the frame. */
function groundOf(widget: HTMLElement): string {
  const probe = document.createElement('span');
  probe.style.backgroundColor = 'Canvas';
  document.body.append(probe);
  const canvas = getComputedStyle(probe).backgroundColor;
  probe.remove();
  const figure = widget.shadowRoot?.querySelector('[part~="figure"], [part~="sheet"]');
  const grounds = [figure, widget, document.body].map((element) =>
    element ? getComputedStyle(element).backgroundColor : '',
  );
  return grounds.find((colour) => colour && pixelOf(colour)[3] === 255) ?? canvas;
}

/** How far two colours are from each other, 1 to 21, as WCAG counts it. */
export function contrastOf(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [one, other]
    .map((colour) => luminanceOf(pixelOf(colour, other)))
    .toSorted((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

type Pixel = readonly [red: number, green: number, blue: number, alpha: number];

/** Any colour of CSS as the browser paints it, on a ground where it lets that through. */
function pixelOf(colour: string, ground?: string): Pixel {
  const context = Object.assign(document.createElement('canvas'), {
    width: 1,
    height: 1,
  }).getContext('2d');
  if (!context) return [0, 0, 0, 0];
  for (const fill of ground === undefined ? [colour] : [ground, colour]) {
    context.fillStyle = fill;
    context.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha];
}

function luminanceOf([red, green, blue]: Pixel): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
