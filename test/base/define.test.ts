import { expect } from '@open-wc/testing';
import { define } from '../../src/base/define.js';
import { consoleLines } from '../support/told.js';

describe('define', () => {
  const lines = consoleLines();

  it('defines a tag', () => {
    class First extends HTMLElement {}
    define('factlet-test-new', First);
    expect(customElements.get('factlet-test-new')).to.equal(First);
    expect(lines).to.deep.equal([]);
  });

  it('leaves a tag that is taken alone, with one warning', () => {
    class First extends HTMLElement {}
    class Second extends HTMLElement {}
    define('factlet-test-taken', First);
    define('factlet-test-taken', Second);
    expect(customElements.get('factlet-test-taken')).to.equal(First);
    expect(lines).to.have.length(1);
    expect(lines[0]).to.include('factlet-test-taken');
  });

  it('says nothing when the same class comes twice', () => {
    class First extends HTMLElement {}
    define('factlet-test-twice', First);
    define('factlet-test-twice', First);
    expect(lines).to.deep.equal([]);
  });
});
