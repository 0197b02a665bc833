// Puts a peer to work in its page, which has loaded the peer and shows nothing yet.
import { FIGURES, variation, withRows } from '../figures/data.js';

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
const layOut = () => document.body.getBoundingClientRect();
/** What is mounted stays: a peer may hold its charts weakly. */
let mounted;

async function painted() {
  await frame();
  await frame();
}

window.driver = {
  /** Mounts and unmounts once, so that what follows measures drawing, and no code that a peer fetches or compiles at the first one. */
  async warm(panels) {
    const { peer, root } = window.bench;
    await (await peer.mount(root, FIGURES, panels)).unmount();
    await painted();
  },

  /** Shows the four panels. */
  async show() {
    const { peer, root } = window.bench;
    mounted = await peer.mount(root, FIGURES);
    await painted();
  },

  /** So many updates of what is shown, each laid out at once. */
  async update(count) {
    for (let turn = 1; turn <= count; turn++) {
      await mounted.update(variation(turn));
      layOut();
    }
    await painted();
  },

  /** So many donuts on the page. */
  async donuts(count) {
    const { peer, root } = window.bench;
    const cells = Array.from({ length: count }, () =>
      Object.assign(document.createElement('div'), { className: 'cell' }),
    );
    root.replaceChildren(...cells);
    mounted = await Promise.all(cells.map((cell) => peer.mount(cell, FIGURES, ['donut'])));
    layOut();
    await painted();
  },

  /** One panel of origins with so many rows, all of them drawn. */
  async rows(count) {
    const { peer, root } = window.bench;
    mounted = await peer.mount(root, withRows(count), ['bars']);
    layOut();
    await painted();
  },

  /** Mounts the four panels, lays them out and unmounts them, so many times or until the milliseconds are over. Gives how many times. */
  async mounts(count, milliseconds) {
    const { peer, root } = window.bench;
    const end = performance.now() + milliseconds;
    let done = 0;
    while (done < count && performance.now() < end) {
      const shown = await peer.mount(root, FIGURES);
      layOut();
      await shown.unmount();
      // Observers and frames that a peer asked for get their turn.
      if (++done % 20 === 0) await frame();
    }
    await painted();
    return done;
  },
};
