// Every story is a test: it renders, plays to its end, has nothing that axe objects to, says nothing on the console and asks nobody else for anything.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { entries, storybook } from './storybook.mjs';

const all = entries();
const stories = all.filter(({ type }) => type === 'story');
const pages = all.filter(({ type }) => type === 'docs');
const STATES = [
  'drawn',
  'fallback',
  'loading',
  'lazy',
  'partial',
  'empty',
  'failed',
  'unreachable',
  'stale',
];

let host;
before(async () => {
  host = await storybook();
});
after(() => host.close());

/** What a story that fails on purpose says on the console: the file that isn't there, and the line for the page's author. */
const EXPECTED = /the server responded with a status of 404|^factlet/;

/** Opens stories one after the other in one page, by the preview's own channel: a new page for each would take ten times as long. */
async function shown(page, id) {
  return page.evaluate(
    (storyId) =>
      new Promise((resolve) => {
        const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
        const end = (answer) => {
          clearTimeout(timer);
          for (const [name, listener] of listeners) channel.off(name, listener);
          resolve(answer);
        };
        const timer = setTimeout(() => end({ fault: 'It did not end within 60 seconds.' }), 60_000);
        const listeners = [
          [
            'storyFinished',
            ({ storyId: finished, status, reporters }) =>
              finished === storyId &&
              end({
                status,
                reporters: reporters.map(({ type, status: verdict, result }) => ({
                  type,
                  verdict,
                  told: result.error
                    ? String(result.error)
                    : (result.violations ?? []).map(
                        ({ id: rule, help, nodes }) =>
                          `${rule}: ${help} (${nodes.map(({ target }) => target.join(' ')).join(', ')})`,
                      ),
                })),
              }),
          ],
          ...[
            'storyThrewException',
            'playFunctionThrewException',
            'storyErrored',
            'storyMissing',
          ].map((name) => [
            name,
            (error) => end({ fault: `${name}: ${error?.description ?? error?.message ?? error}` }),
          ]),
        ];
        for (const [name, listener] of listeners) channel.on(name, listener);
        channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
      }),
    id,
  );
}

test('every widget has a file of stories, and every file has every state', () => {
  const widgets = ['widgets', 'sheets']
    .flatMap((folder) => readdirSync(`src/${folder}`, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  const told = new Map(
    widgets.map((name) => [
      name,
      stories
        .filter(({ importPath }) => importPath === `./stories/${name}.stories.ts`)
        .map(({ id }) => id.split('--')[1]),
    ]),
  );
  for (const [name, names] of told)
    assert.deepEqual(
      STATES.filter((state) => !names.includes(state)),
      [],
      `stories/${name}.stories.ts has no story of these states`,
    );
});

// Two pages side by side: one waits while the other is looked at.
const HALVES = [0, 1].map((half) => stories.filter((_, index) => index % 2 === half));
test(
  'every story renders, in its last state, without a fault',
  { concurrency: 2, timeout: 600_000 },
  async (context) => {
    await Promise.all(
      HALVES.map(async (half) => {
        const { page, faults } = await host.open(
          `/iframe.html?viewMode=story&id=${half.at(-1).id}`,
        );
        await page.waitForFunction(
          () =>
            window.__STORYBOOK_ADDONS_CHANNEL__ &&
            window.__STORYBOOK_PREVIEW__?.currentRender?.phase === 'finished',
          undefined,
          { timeout: 60_000 },
        );
        for (const { id, title, name } of half) {
          await context.test(`${title}: ${name}`, async () => {
            faults.length = 0;
            const { fault, status, reporters = [] } = await shown(page, id);
            assert.equal(fault, undefined);
            assert.equal(status, 'success', JSON.stringify(reporters));
            assert.ok(
              reporters.some(({ type }) => type === 'a11y'),
              'axe has looked at it',
            );
            for (const { type, verdict, told } of reporters)
              assert.equal(verdict, 'passed', `${type}: ${told}`);
            assert.deepEqual(
              faults.filter((line) => !EXPECTED.test(line)),
              [],
            );
          });
        }
        await page.context().close();
      }),
    );
  },
);

test(
  'every page of documentation is whole, and asks nobody else for anything',
  { timeout: 300_000 },
  async (context) => {
    const { page, faults } = await host.open();
    for (const { id, title } of pages) {
      await context.test(title, async () => {
        faults.length = 0;
        await page.goto(`${host.origin}/iframe.html?viewMode=docs&id=${id}`);
        await page.waitForFunction(() => document.querySelector('#storybook-docs h1'), undefined, {
          timeout: 60_000,
        });
        // What MDX could not read, and elements that nobody has defined, are silent.
        await page.waitForFunction(
          () =>
            [...document.querySelectorAll('#storybook-docs *')].every(
              ({ localName }) => !localName.includes('-') || customElements.get(localName),
            ),
          undefined,
          { timeout: 30_000 },
        );
        assert.deepEqual(
          await page.evaluate(() =>
            [...document.querySelectorAll('#storybook-docs p, .sbdocs-error')]
              .map(({ textContent }) => textContent)
              .filter((text) => /\| --- \||^Error|Unable to/.test(text)),
          ),
          [],
        );
        assert.deepEqual(
          faults.filter((line) => !EXPECTED.test(line)),
          [],
        );
      });
    }
    await page.context().close();
  },
);
