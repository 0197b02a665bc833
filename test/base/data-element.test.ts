import { expect } from '@open-wc/testing';
import '../../src/widgets/population-counters/population-counters.define.js';
import { PopulationCountersElement } from '../../src/widgets/population-counters/population-counters.js';
import { isShown, place } from '../support/page.js';
import { waitUntil } from '../support/wait.js';

const TAG = 'factlet-population-counters';
const data = { version: '1', population: { groups: [{ label: 'A', value: 8087 }] } };

/** A widget with words of the page, in the page. */
async function widgetWithWords(given: object): Promise<HTMLElement> {
  const widget = document.createElement(TAG);
  Object.assign(widget, given).innerHTML = '<p>On the sheet.</p>';
  (await place()).append(widget);
  return widget;
}

const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);

/** Counts how often its view is made. */
class CountingElement extends PopulationCountersElement {
  made = 0;
  readonly #view = this.view;
  protected override readonly view: PopulationCountersElement['view'] = (model, speech) => {
    this.made += 1;
    return this.#view(model, speech);
  };
}
customElements.define('factlet-test-counting', CountingElement);

describe('DataElement', () => {
  before(async () => {
    // The sentences are there: what can be drawn at once is drawn at once.
    const widget = await widgetWithWords({ data });
    await waitUntil(() => widget.shadowRoot?.textContent.includes('8,087'), 'it is drawn');
  });

  it('draws all widgets of a page before the page is painted', async () => {
    const widgets = await Promise.all(Array.from({ length: 60 }, () => widgetWithWords({ data })));
    await Promise.resolve();
    expect(widgets.every((each) => each.shadowRoot?.textContent.includes('8,087'))).to.equal(true);
    expect(widgets.some((each) => isShown(each.querySelector('p')!))).to.equal(false);
  });

  it("leaves the page's own words, and their height, until there is a figure", async () => {
    const widget = await widgetWithWords({});
    const { height } = widget.getBoundingClientRect();
    expect(height).to.be.greaterThan(0);
    for (let count = 0; count < 3; count++) {
      await frame();
      expect(isShown(widget.querySelector('p')!)).to.equal(true);
      expect(widget.getBoundingClientRect().height).to.equal(height);
    }
    Object.assign(widget, { data });
    await waitUntil(() => widget.shadowRoot?.textContent.includes('8,087'), 'it is drawn');
    expect(isShown(widget.querySelector('p')!)).to.equal(false);
  });

  it('keeps its view until the data, the language or a property is another', async () => {
    const within = await place();
    const widget = document.createElement('factlet-test-counting') as CountingElement;
    within.append(Object.assign(widget, { data }));
    await waitUntil(() => widget.shadowRoot?.textContent.includes('8,087'), 'it is drawn');
    expect(widget.made).to.equal(1);
    widget.requestUpdate();
    await widget.updateComplete;
    widget.shadowRoot!.querySelector<HTMLElement>('[part~="actions"]')!.click();
    await widget.updateComplete;
    expect(widget.made).to.equal(1);
    widget.data = { ...data };
    await widget.updateComplete;
    expect(widget.made).to.equal(2);
    widget.withoutSource = true;
    await widget.updateComplete;
    expect(widget.made).to.equal(3);
    within.lang = 'fr';
    await waitUntil(() => widget.shadowRoot?.textContent.includes('8\u202f087'));
    expect(widget.made).to.equal(4);
  });
});
