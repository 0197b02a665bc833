import { expect } from '@open-wc/testing';
import { InheritedLanguage } from '../../src/controllers/inherited-language.js';
import { place } from '../support/page.js';
import { HostElement } from './host.js';
import { waitUntil } from '../support/wait.js';

class SurroundedHost extends HostElement {
  readonly inherited = new InheritedLanguage(this);
}
customElements.define('factlet-test-surrounded', SurroundedHost);

describe('InheritedLanguage', () => {
  const made = (): SurroundedHost =>
    document.createElement('factlet-test-surrounded') as SurroundedHost;
  const around = ({ inherited }: SurroundedHost): string[] => [inherited.lang, inherited.dir];

  it('are the nearest language and direction', async () => {
    const within = await place('fr');
    within.dir = 'RTL';
    const host = made();
    within.append(host);
    expect(around(host)).to.deep.equal(['fr', 'rtl']);
  });

  it("are the element's own where it says them", async () => {
    const host = made();
    Object.assign(host, { lang: 'ru', dir: 'ltr' });
    (await place('fr')).append(host);
    expect(around(host)).to.deep.equal(['ru', 'ltr']);
  });

  it('have no direction that is farther than the language', async () => {
    const within = await place('ar');
    within.dir = 'rtl';
    within.insertAdjacentHTML('beforeend', '<div lang="en"></div>');
    const host = made();
    within.firstElementChild!.append(host);
    expect(around(host)).to.deep.equal(['en', '']);
  });

  it('reach through shadow roots', async () => {
    const outer = await place('az');
    const inner = document.createElement('div');
    outer.attachShadow({ mode: 'open' }).append(inner);
    const host = made();
    inner.attachShadow({ mode: 'closed' }).append(host);
    expect(around(host)[0]).to.equal('az');
    outer.lang = 'es';
    await waitUntil(() => host.inherited.lang === 'es');
    inner.lang = 'zh';
    await waitUntil(() => host.inherited.lang === 'zh');
  });

  it('update the element when they change, and only then', async () => {
    const within = await place('fr');
    const host = made();
    within.append(host);
    await host.updateComplete;
    const { updates } = host;
    within.lang = 'es';
    await waitUntil(() => host.updates === updates + 1);
    within.lang = 'es';
    within.dir = 'ltr';
    await waitUntil(() => host.updates === updates + 2);
  });

  it('are read anew where the element is put', async () => {
    const host = made();
    (await place('fr')).append(host);
    const next = await place('ar');
    next.append(host);
    expect(around(host)[0]).to.equal('ar');
    next.lang = 'ru';
    await waitUntil(() => host.inherited.lang === 'ru');
  });

  it('are still followed by an element when its neighbour has gone', async () => {
    const within = await place('fr');
    const [one, other] = [made(), made()];
    within.append(one, other);
    one.remove();
    within.lang = 'es';
    await waitUntil(() => other.inherited.lang === 'es');
    expect(one.inherited.lang).to.equal('fr');
  });

  it('are followed in a document that the element is adopted from', async () => {
    const other = document.implementation.createHTMLDocument('other');
    const host = made();
    other.body.append(host);
    const within = await place('fr');
    within.append(host);
    expect(around(host)[0]).to.equal('fr');
  });
});
