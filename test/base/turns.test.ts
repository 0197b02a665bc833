import { expect } from '@open-wc/testing';
import { inTurn } from '../../src/base/turns.js';
import '../../src/widgets/population-counters/population-counters.define.js';
import { isShown, place } from '../support/page.js';
import { waitUntil } from '../support/wait.js';

const { now } = performance;
const { body } = document;

/** Until the browser has done the tasks that it has. */
const someTasks = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 50);
  });

describe('turns', () => {
  let time = 0;
  const drawn: number[] = [];
  /** A drawing that takes six milliseconds. */
  const drawing = (number: number) => (): void => {
    drawn.push(number);
    time += 6;
  };

  beforeEach(async () => {
    // What other tests asked for is over.
    await someTasks();
    time = performance.now();
    performance.now = () => time;
    drawn.length = 0;
  });
  afterEach(() => {
    performance.now = now;
  });

  it('are taken at once while the task has time', () => {
    expect([inTurn(body, drawing(1)), inTurn(body, drawing(2))]).to.deep.equal([
      undefined,
      undefined,
    ]);
    expect(drawn).to.deep.equal([1, 2]);
  });

  it('go to other tasks when the time is over, a few to each, in their order', async () => {
    const { postMessage } = MessagePort.prototype;
    let tasks = 0;
    MessagePort.prototype.postMessage = function (...parts: unknown[]): void {
      tasks += 1;
      Reflect.apply(postMessage, this, parts);
    };
    try {
      const ends = Array.from({ length: 9 }, (_, number) => inTurn(body, drawing(number)));
      expect(drawn).to.deep.equal([0, 1, 2]);
      const late = inTurn(body, drawing(9));
      expect(drawn).not.to.include(9);
      await Promise.all([...ends, late]);
    } finally {
      MessagePort.prototype.postMessage = postMessage;
    }
    expect(drawn).to.deep.equal([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(tasks).to.equal(4);
  });

  it('go on after one that fails, whose failure is its own', async () => {
    const ends = [0, 1, 2].map((number) => inTurn(body, drawing(number)));
    const failing = inTurn(body, () => {
      throw new Error('not drawn');
    });
    const last = inTurn(body, drawing(3));
    const told = await Promise.resolve(failing).catch((error: unknown) => String(error));
    expect(told).to.equal('Error: not drawn');
    await Promise.all([...ends, last]);
    expect(drawn).to.deep.equal([0, 1, 2, 3]);
  });

  it("come in the order of the page, and those in another's tree last", async () => {
    const [first, host] = [await place(), await place()];
    // A name that is no selector as it stands.
    const second = (await place()).appendChild(document.createElement('a-figure-1.2'));
    first.after(second);
    const inside = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('p'));
    const ends = [inside, second, first].map((element, number) => inTurn(element, drawing(number)));
    // The task has no time left: these wait.
    const late = [inside, second, first].map((element, number) =>
      inTurn(element, drawing(3 + number)),
    );
    await Promise.all([...ends, ...late]);
    expect(drawn).to.deep.equal([0, 1, 2, 5, 4, 3]);
  });

  it('are shorter where many wait, until none does, and one a frame', async () => {
    const counts: number[] = [];
    const { postMessage } = MessagePort.prototype;
    const { requestAnimationFrame } = window;
    let frames = 0;
    MessagePort.prototype.postMessage = function (...parts: unknown[]): void {
      counts.push(drawn.length);
      Reflect.apply(postMessage, this, parts);
    };
    window.requestAnimationFrame = (callback) =>
      requestAnimationFrame((now) => ((frames += 1), callback(now)));
    try {
      await Promise.all(Array.from({ length: 60 }, (_, number) => inTurn(body, drawing(number))));
    } finally {
      MessagePort.prototype.postMessage = postMessage;
      window.requestAnimationFrame = requestAnimationFrame;
    }
    // Three drawings of six milliseconds in sixteen, two in eight; the first message is that of the task itself.
    expect(counts.slice(0, 4)).to.deep.equal([0, 5, 7, 9]);
    expect(counts.at(-1)! - counts.at(-2)!).to.equal(2);
    expect(frames).to.equal(counts.length - 1);
  });

  it('go on in a page that has no frames, since it is hidden', async () => {
    const { requestAnimationFrame } = window;
    window.requestAnimationFrame = () => 0;
    try {
      time += 20;
      await Promise.all(
        Array.from({ length: 60 }, (_, number) =>
          inTurn(body, () => {
            time += number % 30 ? 0 : 9;
          }),
        ),
      );
    } finally {
      window.requestAnimationFrame = requestAnimationFrame;
    }
  });

  it("leave a figure the page's own words until it has one", async () => {
    const places = [await place(), await place()];
    const [late, gone] = places.map((each) => {
      const widget = document.createElement('factlet-population-counters');
      // Without what comes between: a turn ends with its task.
      [0, 1, 2].forEach((number) => void inTurn(body, drawing(number)));
      each.append(
        Object.assign(widget, {
          data: { version: '1', population: { groups: [{ label: 'A', value: 8087 }] } },
          innerHTML: '<p>On the sheet.</p>',
        }),
      );
      return widget;
    });
    expect(late!.shadowRoot === null).to.equal(true);
    expect(isShown(late!.querySelector('p')!)).to.equal(true);
    gone!.remove();
    await waitUntil(() => late!.shadowRoot?.textContent.includes('8,087'), 'it is drawn');
    expect(isShown(late!.querySelector('p')!)).to.equal(false);
    await someTasks();
    expect(gone!.shadowRoot === null).to.equal(true);
  });

  it('are at once again when all is drawn', async () => {
    await Promise.all([0, 1, 2, 3, 4].map((number) => inTurn(body, drawing(number))));
    await someTasks();
    expect(inTurn(body, drawing(5))).to.equal(undefined);
  });
});
