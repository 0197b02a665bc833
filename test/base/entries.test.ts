import { expect } from '@open-wc/testing';

const TAGS = [
  'factlet-donor-list',
  'factlet-fact-sheet',
  'factlet-funding-donut',
  'factlet-key-figures',
  'factlet-origin-bars',
  'factlet-population-counters',
  'factlet-staffing-panel',
];

describe('the entries', () => {
  it('define no tag by the classes, and every tag by define', async () => {
    const classes = await import('../../src/index.js');
    expect(TAGS.filter((tag) => customElements.get(tag))).to.deep.equal([]);
    await import('../../src/define.js');
    for (const tag of TAGS) expect(customElements.get(tag), tag).not.to.equal(undefined);
    expect(customElements.get('factlet-donor-list')).to.equal(classes.DonorListElement);
  });

  it('speak English at once, without fetching', async () => {
    await import('../../src/define.js');
    const { messagesNow } = await import('../../src/messages/index.js');
    expect(messagesNow('en')?.required).to.equal('Required');
  });

  it('can be made, copied and put anywhere without data', async () => {
    await import('../../src/define.js');
    for (const tag of TAGS) {
      const element = document.createElement(tag);
      expect(element.attributes, tag).to.have.length(0);
      expect(element.cloneNode(true)).to.be.instanceOf(element.constructor);
      document.createElement('template').content.append(element);
    }
  });

  it('have a setter for each property', async () => {
    await import('../../src/define.js');
    for (const tag of TAGS) {
      const element = document.createElement(tag) as HTMLElement & Record<string, unknown>;
      for (const [name, value] of Object.entries({
        src: '#none',
        data: {},
        heading: 'h',
        headingLevel: 4,
        withoutTakeaway: true,
        withoutSource: true,
        theme: 'dark',
      })) {
        element[name] = value;
        expect(element[name], `${tag} ${name}`).to.equal(value);
      }
    }
  });
});
