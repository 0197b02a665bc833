import { all, type Widget } from '../support/page.js';
import { seen } from '../support/reading.js';

/** The contrast of each text of a widget with the ground behind it, by WCAG. `ground` is what stands behind the widget. */
export function contrasts(widget: Widget, ground: string): { text: string; ratio: number }[] {
  return all(widget, '*')
    .filter((element) => hasText(element) && element.getClientRects().length > 0)
    .map((element) => ({
      text: seen(element),
      ratio: ratio(
        luminance(getComputedStyle(element).color),
        luminance(groundOf(element) ?? ground),
      ),
    }));
}

/** Whether there is text in an element itself, not only in others inside. */
const hasText = ({ childNodes }: Element): boolean =>
  Array.from(childNodes).some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim());

function groundOf(element: Element): string | undefined {
  for (let each: Element | null = element; each; each = each.parentElement) {
    const { backgroundColor } = getComputedStyle(each);
    if (!/rgba\(.*, 0\)|transparent/.test(backgroundColor)) return backgroundColor;
  }
  return undefined;
}

const ratio = (a: number, b: number): number => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

function luminance(colour: string): number {
  const context = new OffscreenCanvas(1, 1).getContext('2d')!;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = Array.from(
    context.getImageData(0, 0, 1, 1).data.slice(0, 3),
    (channel) => {
      const share = channel / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    },
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
