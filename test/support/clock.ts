import { install, type Clock } from '@sinonjs/fake-timers';

// As they are before any clock is put in their place.
const { setTimeout: later } = window;

/** Time that passes when the test says so, from a day on. What needs the real time, such as imports, is done before. */
export async function withClock(day: string, run: (clock: Clock) => Promise<void>): Promise<void> {
  const clock = install({
    now: Date.parse(day),
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'],
  });
  try {
    // A test that never ends must not leave its clock to those after it.
    await Promise.race([
      run(clock),
      new Promise((_, reject) =>
        later(() => reject(new Error('Nothing came of it in 20 seconds of real time.')), 20000),
      ),
    ]);
  } finally {
    clock.uninstall();
  }
}

/** Waits in real time, while the clock of the test stands: an answer is read in the browser's own time. */
export async function meanwhile(predicate: () => unknown): Promise<void> {
  for (let attempt = 0; attempt < 300 && !predicate(); attempt++)
    await new Promise((resolve) => later(resolve, 20));
}
