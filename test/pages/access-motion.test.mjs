// What moves, and what doesn't for readers who ask for less motion (WCAG 2.2, 2.2.2 and 2.3.3).
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { messages } from '../../dist/messages/en/reader.js';
import { sheet } from './documents.mjs';
import { openStage, stage, TAGS } from './stage.mjs';

let host;
before(async () => {
  host = await stage();
});
after(() => host.close());

/** Puts every widget on the page in one go; what is drawn and what runs in the first frame that has figures and in the hundred after it. */
const watched = (page) =>
  page.evaluate(
    async ({ tags, data }) => {
      const { looking } = window;
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const look = () => ({
        texts: looking.texts().map(({ text }) => text),
        marks: looking.marks().map((mark) => {
          const { width, height } = mark.getBoundingClientRect();
          return [width, height];
        }),
        running: looking.running(),
      });
      for (const tag of tags) await customElements.whenDefined(tag);
      for (const tag of tags)
        document
          .getElementById('stage')
          .append(Object.assign(document.createElement(tag), { data }));
      while (
        !looking
          .widgets()
          .every(({ shadowRoot }) => shadowRoot?.querySelector('[part~="body"], article'))
      )
        await frame();
      const first = look();
      const seen = [];
      for (let count = 0; count < 100; count++) {
        await frame();
        seen.push(...looking.running());
      }
      return { first, last: look(), seen: [...new Set(seen)] };
    },
    { tags: TAGS, data: sheet },
  );

async function primed(options) {
  const { page } = await openStage(host, options);
  // The files of every tag and of the language are there, so that the first frame can be caught.
  await page.evaluate(
    ({ tags, data }) =>
      window.looking
        .show({ tags, given: { data } })
        .then(() => document.getElementById('stage').replaceChildren()),
    { tags: TAGS, data: sheet },
  );
  return page;
}

for (const reducedMotion of ['reduce', 'no-preference']) {
  test(`the first frame with figures is final and nothing moves in it, with reduced motion ${reducedMotion}`, async () => {
    const page = await primed({ reducedMotion });
    const { first, last, seen } = await watched(page);
    assert.ok(first.marks.length > 10);
    assert.deepEqual(first, last);
    assert.deepEqual(seen, []);
    await page.context().close();
  });
}

/** Gives every widget an address that hasn't answered yet; what runs when each says that it is loading. */
const loading = (page) =>
  page.evaluate(
    ({ tags, sentence }) => {
      const { looking } = window;
      const waiting = () =>
        looking.texts().filter(({ text }) => text === sentence).length === tags.length;
      window.loaded = Promise.all(
        tags.map(
          (tag) =>
            new Promise((resolve) => {
              const widget = Object.assign(document.createElement(tag), { src: '/late.json' });
              widget.addEventListener('factlet-load', resolve);
              document.getElementById('stage').append(widget);
            }),
        ),
      );
      return new Promise((resolve) => {
        const look = () => (waiting() ? resolve(looking.running()) : requestAnimationFrame(look));
        look();
      });
    },
    { tags: TAGS, sentence: messages.loading },
  );

test('with reduced motion nothing moves while figures are on their way', async () => {
  const page = await primed({ reducedMotion: 'reduce' });
  await page.route('**/late.json', () => {});
  assert.deepEqual(await loading(page), []);
  await page.context().close();
});

test('what moves while figures are on their way ends with them', async () => {
  const page = await primed({ reducedMotion: 'no-preference' });
  let answer;
  const asked = new Promise((resolve) => {
    answer = resolve;
  });
  await page.route('**/late.json', answer);
  assert.ok((await loading(page)).length >= TAGS.length);
  await (await asked).fulfill({ json: sheet });
  await page.evaluate(() => window.loaded);
  assert.deepEqual(await page.evaluate(() => window.looking.running()), []);
  await page.context().close();
});
