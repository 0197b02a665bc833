import fc from 'fast-check';
import { expect } from '@open-wc/testing';
import { brokenDocuments, brokenTexts, wrecked } from './broken.js';
import { expectOurs, ourMarkup, seenByReaders, SLIPS } from './markup.js';
import { holds } from './running.js';
import { watchPage } from './watch.js';
import { fetchAll, shower, taskDone, WIDGETS, type Shower } from './widgets.js';

const ours = ourMarkup();

describe('broken documents', () => {
  before(fetchAll);
  const watch = watchPage();

  /** What holds whatever a widget is given. */
  async function expectHarmless({ widget, show }: Shower, data: unknown): Promise<void> {
    const told = await show(data);
    await taskDone();
    await widget.updateComplete;
    watch.expectNothing();
    expect(told).to.have.length(1);
    expectOurs(widget, ours.names);
    expect(seenByReaders(widget)).not.to.match(SLIPS);
  }

  for (const [tag, section] of WIDGETS) {
    it(`do no harm to <${tag}>`, async function () {
      const one = await shower(tag);
      await holds(
        this,
        fc.oneof(
          { weight: 4, arbitrary: brokenDocuments(section) },
          { weight: 1, arbitrary: brokenTexts(section) },
        ),
        (broken) => expectHarmless(one, typeof broken === 'string' ? broken : wrecked(broken)),
      );
      await watch.expectNoRequests();
    });

    it(`do no harm to <${tag}> that has none before`, async function () {
      await holds(
        this,
        brokenDocuments(section),
        async (broken) => {
          const one = await shower(tag, 'ar');
          await expectHarmless(one, wrecked(broken));
          one.widget.parentElement?.remove();
        },
        0.2,
      );
    });
  }
});
