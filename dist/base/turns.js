/** Milliseconds of drawing after which the page has its turn: with the layout of what was drawn a task stays below 50 ms. */
const SLICE = 16;
const waiting = [];
let channel;
let isOpen = false;
let end = 0;
/**
 * Draws at once while the present task has time for it; else in a later task, in the order of asking, so that a page with a
 * thousand widgets can be scrolled and pressed while they come.
 */
export function inTurn(draw) {
    if (!isOpen)
        open();
    return waiting.length || performance.now() >= end ? new Promise((resolve) => waiting.push(resolve)).then(draw) : draw();
}
function open() {
    isOpen = true;
    end = performance.now() + SLICE;
    if (!channel) {
        channel = new MessageChannel();
        channel.port1.onmessage = next;
    }
    // A message and not a timer: browsers make repeated timers wait, and those of hidden pages most.
    channel.port2.postMessage(0);
}
async function next() {
    isOpen = false;
    if (!waiting.length)
        return;
    open();
    do {
        waiting.shift()?.();
        // The drawing comes one step behind the promise that it waited for.
        await undefined;
    } while (waiting.length && performance.now() < end);
}
