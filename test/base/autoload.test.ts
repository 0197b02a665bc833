import { expect } from '@open-wc/testing';
import { place } from '../support/page.js';
import { consoleLines } from '../support/told.js';
import { waitUntil } from '../support/wait.js';

// The folder that the autoloader looks into is made by the build; here it finds nothing, which is what is tested.
describe('autoload', () => {
  const lines = consoleLines();
  const about = (tag: string): string[] => lines.filter((line) => line.includes(`<${tag}>`));

  it('asks for each tag of ours once, and tells one that it could not load', async () => {
    const within = await place();
    within.innerHTML =
      '<factlet-absent></factlet-absent><factlet-absent></factlet-absent><other-absent></other-absent>';
    await import('../../src/autoload.js');
    await waitUntil(() => about('factlet-absent').length > 0);
    within.insertAdjacentHTML('beforeend', '<factlet-absent></factlet-absent>');
    within.insertAdjacentHTML(
      'beforeend',
      '<div><factlet-absent-later></factlet-absent-later></div>',
    );
    await waitUntil(() => about('factlet-absent-later').length > 0);
    expect(lines).to.have.length(2);
  });

  it('leaves a tag alone that is defined already', async () => {
    customElements.define('factlet-present', class extends HTMLElement {});
    const within = await place();
    within.innerHTML =
      '<factlet-present></factlet-present><factlet-absent-last></factlet-absent-last>';
    await waitUntil(() => about('factlet-absent-last').length > 0);
    expect(about('factlet-present')).to.deep.equal([]);
  });
});
