// The page of each widget: short, with all its states in the contents, and a picture whose lines cross nothing.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { entries, storybook } from './storybook.mjs';

const WAIT = { timeout: 60_000 };
const pages = entries().filter(({ id, type }) => type === 'docs' && /^(widgets|sheets)-/.test(id));

let host;
before(async () => {
  host = await storybook();
});
after(() => host.close());

for (const { id, title } of pages) {
  test(`the page of ${title}`, { timeout: 120_000 }, async () => {
    const { page, faults } = await host.open(`/iframe.html?viewMode=docs&id=${id}`);
    const picture = page.locator('story-anatomy .picture').first();
    if (id === 'sheets-fact-sheet--docs')
      await page.getByText('The sheet’s parts and CSS properties').click(WAIT);
    await picture.locator('[data-badge]').first().waitFor(WAIT);
    for (const kind of ['Parts', 'CSS properties']) {
      await page.getByRole('radio', { name: kind }).check(WAIT);
      assert.deepEqual(await picture.evaluate(collisionsIn), [], kind);
    }
    if (id === 'sheets-fact-sheet--docs')
      await page.getByText('The sheet’s parts and CSS properties').click();
    const states = entries().filter((entry) => entry.type === 'story' && entry.title === title);
    const contents = page.getByRole('navigation').getByRole('link');
    for (const { name } of states.slice(1))
      assert.equal(await contents.filter({ hasText: new RegExp(`^${name}$`) }).count(), 1, name);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    assert.ok(height < (id === 'sheets-fact-sheet--docs' ? 4400 : 3500), `${height} px`);

    // A folded state is drawn when it is opened.
    const empty = page.locator('details').filter({ has: page.getByText('Empty', { exact: true }) });
    await empty.first().locator('summary').first().click();
    await empty.first().locator('.sb-story').first().waitFor(WAIT);
    assert.deepEqual(faults, []);
    await page.context().close();
  });
}

/** Badges and lines that lie on a text, on a mark or on one another. */
function collisionsIn(picture) {
  const everything = (root) =>
    [...root.querySelectorAll('*')].flatMap((each) => [
      each,
      ...(each.shadowRoot ? everything(each.shadowRoot) : []),
    ]);
  const drawing = picture.querySelector('.over');
  const texts = everything(picture)
    .filter((each) => !drawing.contains(each) && each.localName !== 'style')
    .flatMap((each) => [...each.childNodes])
    .filter(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue.trim())
    .flatMap((text) => {
      const range = document.createRange();
      range.selectNodeContents(text);
      return [...range.getClientRects()].map((box) => [text.nodeValue.trim(), box]);
    });
  const marks = everything(picture)
    .filter((each) => each instanceof SVGGeometryElement && !drawing.contains(each))
    .map((each) => [each.localName, each.getBoundingClientRect()])
    .filter(([, { width }]) => width);
  const badges = [...drawing.querySelectorAll('[data-badge]')].flatMap((badge) =>
    [...badge.querySelectorAll('circle, rect')].map((shape) => [
      badge.dataset.badge,
      shape.getBoundingClientRect(),
    ]),
  );
  // The line around a circle is half a pixel beyond it.
  const touch = (one, other) =>
    one.left + 1 < other.right &&
    other.left + 1 < one.right &&
    one.top + 1 < other.bottom &&
    other.top + 1 < one.bottom;
  return badges.flatMap(([key, box]) =>
    [...texts, ...marks, ...badges.filter(([other]) => other !== key)]
      .filter(([, other]) => touch(box, other))
      .map(([what]) => `${key} on ${what}`),
  );
}
