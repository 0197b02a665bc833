// However often a page sets a property in one go, a widget draws once.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sheet } from './documents.mjs';
import { openStage, show, stage, TAGS } from './stage.mjs';

let host;
let page;
before(async () => {
  host = await stage();
  ({ page } = await openStage(host));
});
after(() => host.close());

const PROPERTIES = ['data', 'heading', 'headingLevel', 'withoutTakeaway', 'withoutSource', 'theme'];

for (const tag of TAGS) {
  test(`${tag} draws once when a thousand properties are set in one frame`, async () => {
    await show(page, { tags: [tag], given: { data: sheet } });
    const counted = await page.evaluate(
      async ({ name, data, properties }) => {
        const widget = document.querySelector(name);
        const values = {
          data: (index) => ({ ...data, title: `Sheet ${index}` }),
          heading: (index) => `Heading ${index}`,
          headingLevel: (index) => 2 + (index % 5),
          withoutTakeaway: (index) => index % 2 === 0,
          withoutSource: (index) => index % 2 === 1,
          theme: (index) => (index % 2 ? 'light' : 'dark'),
        };
        const counts = { drawings: 0, told: 0, changes: 0 };
        widget.addEventListener('factlet-load', ({ target }) => {
          counts.told += target === widget ? 1 : 0;
        });
        const headings = new MutationObserver((records) => {
          counts.changes += records.filter(({ target }) => target.nodeType === 3).length;
        });
        headings.observe(widget.shadowRoot.querySelector('[part~="heading"]'), {
          characterData: true,
          subtree: true,
        });
        const { performUpdate } = widget;
        widget.performUpdate = function () {
          counts.drawings += 1;
          performUpdate.call(this);
        };
        for (let index = 0; index < 1000; index++) {
          const property = properties[index % properties.length];
          widget[property] = values[property](index);
        }
        // The heading's level stays, so that its text is changed and not the element.
        widget.headingLevel = name === 'factlet-fact-sheet' ? 2 : 3;
        widget.heading = 'The last heading';
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        return {
          ...counts,
          heading: widget.shadowRoot.querySelector('[part~="heading"]').textContent,
          theme: widget.theme,
        };
      },
      { name: tag, data: sheet, properties: PROPERTIES },
    );
    assert.deepEqual(counted, {
      drawings: 1,
      told: 1,
      changes: 1,
      heading: 'The last heading',
      theme: 'light',
    });
  });
}
