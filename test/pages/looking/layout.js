// What is lost where there is little room: text that is cut, that leaves its place, or that lies on other text.
import { ancestry, elements, marks, named, texts } from './deep.js';

const BLOCK = /^(block|flex|grid|list-item|flow-root|table|inline-block)$/;
/** Less than a pixel is rounding. */
const SLACK = 1;

/** Everything that a reader would miss, in words; empty where nothing is lost. */
export function lost() {
  const pieces = texts();
  return [...sideways(), ...pieces.flatMap(cut), ...overlaps(pieces), ...onMarks(pieces)];
}

/** The same, and text that leaves its place without lying on anything. */
export const misplaced = () => [...lost(), ...texts().flatMap(outside)];

function sideways() {
  const { scrollWidth, clientWidth } = document.documentElement;
  const beyond = [...elements()]
    .filter((element) => element.getBoundingClientRect().right > clientWidth + SLACK)
    .map(named);
  return scrollWidth > clientWidth
    ? [`the page is ${scrollWidth} px wide, and the window ${clientWidth}: ${beyond.join(', ')}`]
    : [];
}

const told = ({ text, element }, how, other) =>
  `${named(element)} "${text.slice(0, 40)}" ${how} ${named(other)}`;

/** Text outside of what clips it. */
function cut(piece) {
  const clipping = [...ancestry(piece.element)].filter(
    (each) =>
      getComputedStyle(each).overflow !== 'visible' &&
      each !== document.documentElement &&
      each !== document.body,
  );
  return clipping.flatMap((each) => {
    const room = each.getBoundingClientRect();
    return piece.boxes
      .map(inked)
      .some(
        (box) =>
          beside(box, room) || box.top < room.top - SLACK || box.bottom > room.bottom + SLACK,
      )
      ? [told(piece, 'is cut by', each)]
      : [];
  });
}

/** Text beside the block that it is in. */
function outside(piece) {
  const block = [...ancestry(piece.element)].find((each) =>
    BLOCK.test(getComputedStyle(each).display),
  );
  return piece.boxes.some((box) => beside(box, block.getBoundingClientRect()))
    ? [told(piece, 'stands outside of', block)]
    : [];
}

const beside = (box, room) => box.left < room.left - SLACK || box.right > room.right + SLACK;

/** Where letters stand in a line's box, which is as high as the font's highest and lowest marks. */
const inked = ({ left, right, top, bottom, height }) => ({
  left,
  right,
  top: top + height * 0.28,
  bottom: bottom - height * 0.25,
});

function overlaps(pieces) {
  const lines = pieces
    .flatMap(({ text, element, boxes }) => boxes.map((box) => ({ ...inked(box), text, element })))
    .sort((a, b) => a.top - b.top);
  return lines.flatMap((one, index) => {
    const found = [];
    for (
      let next = index + 1;
      next < lines.length && lines[next].top < one.bottom - SLACK;
      next++
    ) {
      const other = lines[next];
      if (one.left < other.right - SLACK && other.left < one.right - SLACK)
        found.push(
          `${named(one.element)} "${one.text.slice(0, 30)}" lies on "${other.text.slice(0, 30)}"`,
        );
    }
    return found;
  });
}

/** Text on bars and people. What stands in a ring has its contrast taken with the ring behind it. */
function onMarks(pieces) {
  const shapes = marks()
    .filter((mark) => !mark.closest('[part~="ring"]'))
    .map((mark) => ({ mark, room: mark.getBoundingClientRect() }));
  return pieces.flatMap((piece) =>
    shapes
      .filter(({ room }) =>
        piece.boxes
          .map(inked)
          .some(
            (box) =>
              box.left < room.right - SLACK &&
              room.left < box.right - SLACK &&
              box.top < room.bottom - SLACK &&
              room.top < box.bottom - SLACK,
          ),
      )
      .map(({ mark }) => told(piece, 'lies on', mark.ownerSVGElement)),
  );
}

/** Text smaller than a size in pixels. */
export const smaller = (size) =>
  texts()
    .map(({ text, element }) => ({
      text,
      element,
      size: Number.parseFloat(getComputedStyle(element).fontSize),
    }))
    .filter((piece) => piece.size < size - 0.01)
    .map((piece) => `${named(piece.element)} "${piece.text.slice(0, 30)}" has ${piece.size} px`);

/** A reader's own style sheet, in the page and in each shadow root: extensions of browsers put it there, too. */
export function restyle(css) {
  const rules = new CSSStyleSheet();
  rules.replaceSync(css);
  for (const root of [
    document,
    ...Array.from(elements(), ({ shadowRoot }) => shadowRoot).filter(Boolean),
  ]) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, rules];
  }
}
