import { expect } from '@open-wc/testing';
import { draw, h, type Child } from '../../src/templates/dom.js';

describe('drawing', () => {
  let place: HTMLElement;
  beforeEach(() => {
    place = document.createElement('div');
  });

  it('makes elements, texts and lists of them, and nothing of what is not there', () => {
    draw(
      place,
      h(
        'p',
        { class: 'a', hidden: true, lang: undefined, title: false },
        'One ',
        [h('b', {}, 'two'), [' three']],
        undefined,
        false,
        '',
      ),
    );
    expect(place.innerHTML).to.equal('<p class="a" hidden="">One <b>two</b> three</p>');
  });

  it('prints texts, and never reads them as markup', () => {
    draw(place, h('p', { title: '"><img src=x>' }, '<img src=x onerror="alert(1)">'));
    expect(place.querySelector('img')).to.equal(null);
    expect(place.textContent).to.equal('<img src=x onerror="alert(1)">');
  });

  it('shows a number that a page gave for a text, and nothing of an object that describes no element', () => {
    const given: unknown[] = [
      7,
      null,
      {},
      { tag: 'img', given: { src: 'x', onerror: 'alert(1)' }, children: [] },
      [{}, 'a'],
    ];
    draw(place, h('p', {}, ...(given as Child[])));
    expect(place.innerHTML).to.equal('<p>7a</p>');
  });

  it('makes what stands in a drawing an element of SVG, and what stands after it one of HTML', () => {
    draw(place, h('svg', { viewBox: '0 0 1 1' }, h('path', { d: 'M0 0' })), h('p'));
    const [svg, p] = place.children;
    expect(svg!.getAttributeNames()).to.deep.equal(['viewBox']);
    expect([svg!.firstElementChild, p].map((each) => each!.namespaceURI!.slice(-4))).to.deep.equal([
      '/svg',
      'html',
    ]);
  });

  it('writes only what differs', async () => {
    const sheet = (number: string): ReturnType<typeof h> =>
      h(
        'dl',
        { class: 'rows' },
        h('dt', {}, 'Refugees'),
        h('dd', { class: 'num' }, h('bdi', {}, number)),
      );
    draw(place, sheet('8,087'));
    const observer = new MutationObserver(() => {});
    observer.observe(place, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    draw(place, sheet('8,087'));
    expect(observer.takeRecords()).to.have.length(0);
    draw(place, sheet('8,088'));
    expect(observer.takeRecords().map(({ type }) => type)).to.deep.equal(['characterData']);
    expect(place.textContent).to.equal('Refugees8,088');
  });

  it('keeps elements where others come and go before them', () => {
    draw(place, h('p', {}, 'a'), h('ul'), 'end');
    const list = place.querySelector('ul');
    draw(place, h('h3'), h('p', {}, 'b'), h('ul'), 'the end');
    expect(place.innerHTML).to.equal('<h3></h3><p>b</p><ul></ul>the end');
    draw(place, h('ul'));
    expect(place.innerHTML).to.equal('<ul></ul>');
    expect(place.querySelector('ul')).to.equal(list);
  });

  it('takes away attributes and nodes that are no longer said, also those of others', () => {
    draw(place, h('p', { class: 'a', part: 'b' }, 'one', h('i')));
    place.querySelector('p')!.setAttribute('style', 'color: red');
    place.querySelector('p')!.append('more');
    draw(place, h('p', { part: 'c' }, 'one'));
    expect(place.innerHTML).to.equal('<p part="c">one</p>');
  });

  it('mends what a translator did to a text', () => {
    draw(place, h('p', {}, 'There are ', h('bdi', {}, '8,087')));
    for (const node of [
      place.querySelector('p')!.firstChild!,
      place.querySelector('bdi')!.firstChild!,
    ]) {
      const font = document.createElement('font');
      font.textContent = node.textContent;
      node.replaceWith(font);
    }
    draw(place, h('p', {}, 'There are ', h('bdi', {}, '9,000')));
    expect(place.innerHTML).to.equal('<p>There are <bdi>9,000</bdi></p>');
  });

  it('leaves open what readers opened', () => {
    const help = h('details', {}, h('summary', {}, 'More'));
    draw(place, help);
    place.querySelector('details')!.open = true;
    draw(place, help);
    expect(place.querySelector('details')!.open).to.equal(true);
  });

  it('sets properties and listeners, the last that is given', () => {
    const told: number[] = [];
    for (const turn of [1, 2])
      draw(place, h('textarea', { '.value': `text ${turn}`, onclick: () => told.push(turn) }));
    const area = place.querySelector('textarea')!;
    area.click();
    expect([area.value, told, area.getAttributeNames()]).to.deep.equal(['text 2', [2], []]);
  });

  it('is not led astray by what a page puts into all objects', () => {
    Reflect.set(Object.prototype, 'title', 'planted');
    try {
      draw(place, h('p', { class: 'a' }, 'text'));
    } finally {
      Reflect.deleteProperty(Object.prototype, 'title');
    }
    expect(place.innerHTML).to.equal('<p class="a">text</p>');
  });
});
