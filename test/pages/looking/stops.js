// Where the Tab key stops, and what it looks like there.
import { contrast, groundOf, over, rgba } from './colours.js';
import { ancestry, elements, named } from './deep.js';

const INTERACTIVE = 'a[href], button, summary, input, select, textarea';

/** Links, buttons and summaries that are shown, in the order of the page. */
export const interactive = () =>
  [...elements()].filter(
    (element) =>
      element.matches(INTERACTIVE) && element.checkVisibility({ visibilityProperty: true }),
  );

/** The element that has the focus, inside however many shadow roots. */
export function focused() {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** The place of the focused element among the interactive ones; -1 where it is none of them. */
export const focusedIndex = () => interactive().indexOf(focused());

/** The rings around all stops, as the Tab key brings them: how wide, how well seen, and what cuts them. */
export const rings = () =>
  interactive().map((element) => {
    element.focus({ focusVisible: true, preventScroll: true });
    const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(element);
    const width = outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth);
    const ground = groundOf(element.parentElement ?? element.getRootNode().host);
    const cutBy = clipping(element).filter((each) =>
      cuts(each, element, width + Number.parseFloat(outlineOffset)),
    );
    return {
      what: `${named(element)} "${element.textContent.trim()}"`,
      width,
      ratio: contrast(over(rgba(outlineColor), ground), ground),
      cutBy: cutBy.map(named),
    };
  });

const clipping = (element) =>
  [...ancestry(element)]
    .slice(1)
    .filter(
      (each) =>
        getComputedStyle(each).overflow !== 'visible' &&
        each !== document.documentElement &&
        each !== document.body,
    );

const cuts = (around, element, reach) => {
  const { left, right, top, bottom } = around.getBoundingClientRect();
  const { overflowX, overflowY, overflowClipMargin } = getComputedStyle(around);
  const margin =
    overflowX === 'clip' && overflowY === 'clip' ? Number.parseFloat(overflowClipMargin) || 0 : 0;
  const room = {
    left: left - margin,
    right: right + margin,
    top: top - margin,
    bottom: bottom + margin,
  };
  return [...element.getClientRects()].some(
    (box) =>
      (overflowX !== 'visible' &&
        (box.left - reach < room.left || box.right + reach > room.right)) ||
      (overflowY !== 'visible' && (box.top - reach < room.top || box.bottom + reach > room.bottom)),
  );
};

/** Targets below a size in pixels that don't stand in a sentence (WCAG 2.2, 2.5.8). */
export const small = (size) =>
  interactive()
    .filter((element) => !inSentence(element))
    .map((element) => ({ element, box: targetOf(element) }))
    .filter(({ box }) => box.width < size || box.height < size)
    .map(
      ({ element, box }) =>
        `${named(element)} "${element.textContent.trim()}" is ${box.width} x ${box.height}`,
    );

/** What takes a click: the element's box, or that of the pseudo-element which is laid over it. */
function targetOf(element) {
  const { width, height } = element.getBoundingClientRect();
  const over = getComputedStyle(element, '::after');
  if (over.content === 'none' || over.position !== 'absolute') return { width, height };
  return {
    width: Math.max(width, Number.parseFloat(over.width)),
    height: Math.max(height, Number.parseFloat(over.height)),
  };
}

/** An inline element with words of the same paragraph beside it. */
function inSentence(element) {
  if (getComputedStyle(element).display !== 'inline') return false;
  return element.parentElement.textContent.trim().length > element.textContent.trim().length;
}
