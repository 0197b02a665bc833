// Every text and every mark of the page with the contrast that it has.
import { contrast, groundOf, opacityOf, over, rgba } from './colours.js';
import { elements, marks, named, texts } from './deep.js';

const faded = (colour, opacity) => {
  const [red, green, blue, alpha] = rgba(colour);
  return [red, green, blue, alpha * opacity];
};
const told = (element, what, needed, ratio) => ({
  what: `${named(element)} "${what}"`,
  needed,
  ratio: Math.floor(ratio * 100) / 100,
});

export function contrasts() {
  const shapes = marks().map((shape) => ({ shape, room: shape.getBoundingClientRect() }));
  return [
    ...texts().map((piece) => textContrast(piece, shapes)),
    ...shapes.map(({ shape }) => markContrast(shape)),
    ...separators(),
  ];
}

function textContrast({ text, element, boxes }, shapes) {
  const { color, fill, fontSize, fontWeight } = getComputedStyle(element);
  const size = Number.parseFloat(fontSize);
  const colour = faded(element instanceof SVGElement ? fill : color, opacityOf(element));
  const grounds = [
    groundOf(element),
    ...shapesBehind(
      element,
      boxes.filter((box) => shapes.some(({ room }) => meet(box, room))),
    ),
  ];
  const large = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
  return told(
    element,
    text.slice(0, 40),
    large ? 3 : 4.5,
    Math.min(...grounds.map((ground) => contrast(over(colour, ground), ground))),
  );
}

const meet = (box, room) =>
  box.left < room.right && room.left < box.right && box.top < room.bottom && room.top < box.bottom;

/** The fills of shapes that lie under a text, such as a ring's. */
function shapesBehind(element, boxes) {
  const root = element.getRootNode();
  // Down a box, letters stand between a third and three quarters: a font's box is higher than its capitals.
  const points = boxes.flatMap(({ left, top, width, height }) =>
    [0.02, 0.25, 0.5, 0.75, 0.98].flatMap((across) =>
      [0.3, 0.5, 0.75].map((down) => [left + width * across, top + height * down]),
    ),
  );
  const behind = new Set(
    points
      .flatMap(([x, y]) => root.elementsFromPoint(x, y))
      .filter((each) => each instanceof SVGGeometryElement),
  );
  return [...behind].map((shape) =>
    over(faded(getComputedStyle(shape).fill, opacityOf(shape)), groundOf(shape.ownerSVGElement)),
  );
}

/** A mark is seen by what fills it or by its outline. */
function markContrast(mark) {
  const { fill, fillOpacity, stroke, strokeOpacity, strokeWidth } = getComputedStyle(mark);
  const opacity = opacityOf(mark);
  const ground = groundOf(mark.ownerSVGElement);
  const paints = [
    ...(fill === 'none' ? [] : [faded(fill, Number(fillOpacity) * opacity)]),
    ...(stroke === 'none' || !(Number.parseFloat(strokeWidth) > 0)
      ? []
      : [faded(stroke, Number(strokeOpacity) * opacity)]),
  ];
  return told(
    mark,
    `${fill} ${stroke}`,
    3,
    Math.max(1, ...paints.map((paint) => contrast(over(paint, ground), ground))),
  );
}

/** What each mark is painted with, from 0 to 1. */
export const markPaints = () =>
  marks().map((mark) => {
    const { fill, stroke } = getComputedStyle(mark);
    return {
      what: named(mark),
      paints: [fill, stroke]
        .filter((paint) => paint !== 'none')
        .map((paint) =>
          rgba(paint)
            .slice(0, 3)
            .map((value) => value / 255),
        ),
    };
  });

/** The lines between the entries of a list, and at the side of a message: they say what belongs together. */
function separators() {
  const lines = [...elements()].flatMap((element) => {
    if (!element.getClientRects().length) return [];
    if (element.localName === 'li') return [[element, getComputedStyle(element, '::before')]];
    return element.getAttribute('part') === 'message' ? [[element, getComputedStyle(element)]] : [];
  });
  return lines
    .filter(
      ([, { content, borderInlineStartWidth }]) =>
        content !== 'none' && Number.parseFloat(borderInlineStartWidth) > 0,
    )
    .map(([element, { borderInlineStartColor }]) => {
      const ground = groundOf(element);
      return told(element, 'line', 3, contrast(over(rgba(borderInlineStartColor), ground), ground));
    });
}
