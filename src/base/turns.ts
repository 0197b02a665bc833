/**
 * Milliseconds of drawing after which the page has its turn: with the layout of what was drawn a
 * task stays below 50 ms.
 */
export const SLICE = 16;
/**
 * Once more than these wait, and until none does, a turn takes half of that, and there is one a
 * frame: a frame of a long page has work of its own that grows with the page, and lays out at once
 * what all turns since the last one drew.
 */
const MANY = 50;
/**
 * Milliseconds after which a turn doesn't wait for its frame any more: a page that is hidden has
 * none.
 */
const PATIENCE = 100;
/**
 * How many may come at once: a browser connects all elements of a tag in one go, before the first
 * of them is drawn.
 */
const AT_ONCE = 4;

interface Turn {
  readonly element: Element;
  readonly take: () => void;
}

const waiting: Turn[] = [];
let isOrdered = true;
let channel: MessageChannel | undefined;
let isOpen = false;
let isCrowded = false;
let end = 0;
let free = 0;

/**
 * Draws an element at once while the present task has time for it; else in a later task, so that a
 * page with a thousand widgets can be scrolled and pressed while they come. They come in the order
 * of the page: what is drawn moves nothing that is there. `isLate`: what was done for it has used
 * up the present task.
 */
export function inTurn(element: Element, draw: () => void, isLate = false): void | Promise<void> {
  if (!isOpen) open();
  if (!isLate && !waiting.length && free-- > 0 && performance.now() < end) return draw();
  isOrdered = false;
  return new Promise<void>((take) => waiting.push({ element, take })).then(draw);
}

function open(): void {
  isOpen = true;
  free = AT_ONCE;
  isCrowded = waiting.length > (isCrowded ? 0 : MANY);
  end = performance.now() + (isCrowded ? SLICE / 2 : SLICE);
  if (!channel) {
    channel = new MessageChannel();
    channel.port1.onmessage = next;
  }
  // A message and not a timer: browsers make repeated timers wait, and those of hidden pages most.
  if (!isCrowded) return channel.port2.postMessage(0);
  const { port2 } = channel;
  const go = (): void => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    port2.postMessage(0);
  };
  const frame = requestAnimationFrame(go);
  const timer = setTimeout(go, PATIENCE);
}

async function next(): Promise<void> {
  isOpen = false;
  if (!waiting.length) return;
  open();
  if (!isOrdered) order();
  do {
    waiting.shift()?.take();
    // The drawing comes one step behind the promise that it waited for.
    await undefined;
  } while (waiting.length && performance.now() < end);
}

/**
 * By their place in the page; those in another element's shadow tree come last, in the order of
 * asking.
 */
function order(): void {
  isOrdered = true;
  const names = new Set(waiting.map(({ element }) => element.localName));
  const places = new Map<Element, number>();
  document
    .querySelectorAll([...names].map((name) => CSS.escape(name)).join())
    .forEach((element, place) => places.set(element, place));
  const placeOf = ({ element }: Turn): number => places.get(element) ?? places.size;
  waiting.sort((a, b) => placeOf(a) - placeOf(b));
}
