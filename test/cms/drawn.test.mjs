// What the plugin writes, in a browser: on a strict page, in its frame on another site, and in the editor.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before } from 'node:test';
import { drawn, readerText, site } from '../pages/site.mjs';
import { answer, answers, hasPhp, phpTest } from './wordpress.mjs';

const SHEET = readFileSync('src/samples/azerbaijan-2024.json', 'utf8');
const WIDGETS = [
  'population-counters',
  'origin-bars',
  'funding-donut',
  'staffing-panel',
  'key-figures',
  'donor-list',
  'fact-sheet',
];
const STRICT = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types factlet",
};
const html = (body, lang = 'en') =>
  `<!doctype html><html lang="${lang}"><link rel="icon" href="data:,"><title>A page</title>${body}</html>`;
const block = (attributes) =>
  `<!-- wp:factlet/figure ${JSON.stringify(attributes).replaceAll('--', '\\u002d\\u002d')} /-->`;
const pages = {};

let host;
let others;
before(async () => {
  if (!hasPhp) return;
  host = await site(pages);
  others = await site(pages);
  const [shortcodes, blocks, sentence, hostile] = answers(
    [
      ...[
        WIDGETS.map(
          (widget) =>
            `[factlet widget="${widget}" src="/demo/azerbaijan-2024.json" lang="az"]The words[/factlet]`,
        ).join('\n\n'),
        WIDGETS.map((widget) => block({ widget, data: SHEET, words: 'The words' })).join('\n\n'),
        'Azerbaijan hosts [factlet_figure path="population.refugees" src="/demo/azerbaijan-2024.json"]8,087[/factlet_figure] refugees.',
        block({
          widget: 'donor-list',
          src: '/demo/azerbaijan-2024.json',
          heading: '"><img src=x onerror=alert(1)>',
        }),
      ].map((content) => ({ do: 'content', content })),
    ],
    { base: '/' },
  );
  for (const [name, { html: body, scripts }] of Object.entries({
    shortcodes,
    blocks,
    sentence,
    hostile,
  }))
    pages[`/${name}`] = { headers: STRICT, body: html(body + scripts.join('')) };
  const { oembed } = answer(
    {
      do: 'oembed',
      home: host.origin,
      content: block({ widget: 'funding-donut', data: SHEET, lang: 'az' }),
      request: { url: `${host.origin}/a-post/` },
    },
    { base: '/' },
  );
  pages['/embedded'] = {
    headers: {
      'content-security-policy': `default-src 'none'; script-src ${host.origin}; frame-src ${host.origin}; img-src data:`,
    },
    body: html(`${oembed.html}<script src="${host.origin}/embed/resize.js"></script>`),
  };
  pages['/editor.js'] = {
    headers: { 'content-type': 'text/javascript' },
    body: readFileSync('integrations/wordpress/factlet/blocks/figure/editor.js', 'utf8'),
  };
  pages['/canvas'] = { body: html('<main></main>') };
  const { inline } = answer({ do: 'editor', locale: 'fr_FR' }, { base: '/' });
  pages['/editor'] = {
    body: html(
      `<aside></aside><iframe src="/canvas" width="700" height="700"></iframe><script>${WORDPRESS_GLOBALS}</script><script>${inline}</script><script src="/editor.js"></script>`,
    ),
  };
});
after(async () => {
  await host?.close();
  await others?.close();
});

for (const [name, lang, number] of [
  ['shortcodes', 'az', '4,5 mln'],
  ['blocks', 'en', '$4.5M'],
]) {
  phpTest(`${name} draw on a strict page: every widget, no fault`, async () => {
    const { page, faults } = await host.open(`/${name}`);
    await drawn(page);
    assert.equal(
      (await page.locator(WIDGETS.map((widget) => `factlet-${widget}`).join()).count()) >=
        WIDGETS.length,
      true,
    );
    const text = await readerText(page);
    assert.ok(text.includes(number), text);
    assert.ok(!text.includes('The words'));
    assert.deepEqual(faults, [], lang);
  });
}

phpTest('a number in a sentence is the data’s', async () => {
  const { page, faults } = await host.open('/sentence');
  await page.waitForFunction(() =>
    document.querySelector('factlet-figure')?.shadowRoot?.textContent.includes('8,087'),
  );
  assert.match(await readerText(page), /Azerbaijan hosts 8,087.* refugees/);
  assert.deepEqual(faults, []);
});

phpTest('a hostile heading is a heading', async () => {
  const { page, faults } = await host.open('/hostile');
  await drawn(page);
  assert.ok((await readerText(page)).includes('"><img src=x onerror=alert(1)>'));
  assert.deepEqual(faults, []);
});

phpTest('another site shows the oEmbed answer, as high as its figure', async () => {
  const { page, faults } = await others.open('/embedded');
  const frame = page.locator('iframe');
  const content = await (await frame.elementHandle()).contentFrame();
  await content.waitForFunction(() =>
    document.querySelector('main > *')?.shadowRoot?.querySelector('figure data'),
  );
  assert.match(
    await content.evaluate(() => document.querySelector('main > *').shadowRoot.textContent),
    /4,5\smln/,
  );
  assert.equal(await content.evaluate(() => origin), 'null');
  await page.waitForFunction(() => Number(document.querySelector('iframe').height) !== 450);
  assert.deepEqual(faults, []);
});

// As much of the editor as the block asks for: elements are those of the page, effects run once.
const WORDPRESS_GLOBALS = `
  const canvas = () => document.querySelector('iframe').contentDocument;
  let effects = [];
  const build = (page, node) => {
    if (node === null || node === undefined || node === false) return page.createTextNode('');
    if (typeof node === 'string') return page.createTextNode(node);
    if (Array.isArray(node)) return node.reduce((all, each) => (all.append(build(page, each)), all), page.createDocumentFragment());
    const { type, props, children } = node;
    if (type === 'fragment') return build(page, children);
    if (type === 'inspector') { document.querySelector('aside').append(build(document, children)); return page.createTextNode(''); }
    if (typeof type === 'function') return build(page, type({ ...props, children }));
    const element = page.createElement(type);
    const { ref, onChange, ...attributes } = props ?? {};
    for (const [name, value] of Object.entries(attributes)) if (typeof value === 'string') element.setAttribute(name, value);
    if (ref) ref.current = element;
    if (onChange) element.addEventListener('change', () => onChange(element.value));
    element.append(build(page, children));
    return element;
  };
  const control = (tag) => ({ label, value, checked, options, onChange, title, children }) => ({ type: 'label', children: [label ?? title ?? '', tag ? { type: tag, props: { name: label, value: String(value ?? checked ?? ''), onChange }, children: (options ?? []).map((each) => each.label).concat(children ?? []) } : children ?? []] });
  window.wp = {
    element: { createElement: (type, props, ...children) => ({ type, props, children }), Fragment: 'fragment', useRef: () => ({ current: null }), useEffect: (run) => effects.push(run) },
    blockEditor: { InspectorControls: 'inspector', useBlockProps: () => ({}) },
    components: { Notice: ({ children }) => ({ type: 'p', children }), PanelBody: control(''), SelectControl: control('select'), TextControl: control('input'), TextareaControl: control('textarea'), ToggleControl: control('input') },
    i18n: { texts: {}, setLocaleData(texts) { Object.assign(this.texts, texts); }, __: (text) => wp.i18n.texts[text]?.[0] ?? text },
    blocks: { registerBlockType(name, { edit }) {
      window.edited = {};
      window.show = (attributes) => {
        document.querySelector('aside').replaceChildren();
        effects = [];
        canvas().querySelector('main').replaceChildren(build(canvas(), edit({ attributes, setAttributes: (more) => Object.assign(edited, more) })));
        for (const run of effects) run();
      };
    } },
  };`;

phpTest(
  'the editor shows the real element in its canvas, in the language of its user',
  async () => {
    const { page, faults } = await host.open('/editor');
    await page.waitForFunction(() =>
      document.querySelector('iframe').contentDocument?.querySelector('main'),
    );
    const defaults = Object.fromEntries(
      Object.entries(
        JSON.parse(readFileSync('integrations/wordpress/factlet/blocks/figure/block.json', 'utf8'))
          .attributes,
      ).map(([name, attribute]) => [name, attribute.default]),
    );
    const canvas = page.frame({ url: /canvas/ });
    const show = (attributes) =>
      page.evaluate((all) => window.show(all), { ...defaults, ...attributes });

    await show({});
    assert.match(await canvas.locator('main').textContent(), /Aucun chiffre n’est fourni/);
    await show({ data: '{"a":“b”}' });
    assert.match(await canvas.locator('main').textContent(), /Ceci n’est pas un document JSON/);
    await show({ data: SHEET, lang: 'az', withoutSource: true });
    await canvas.waitForFunction(() =>
      document.querySelector('factlet-funding-donut')?.shadowRoot?.querySelector('figure data'),
    );
    assert.match(
      await canvas.evaluate(
        () => document.querySelector('factlet-funding-donut').shadowRoot.textContent,
      ),
      /4,5\smln/,
    );
    await show({
      widget: 'origin-bars',
      src: '/demo/azerbaijan-2024.json',
      top: '3',
      theme: 'dark',
    });
    await canvas.waitForFunction(() =>
      document.querySelector('factlet-origin-bars')?.shadowRoot?.querySelector('figure data'),
    );
    assert.match(
      await page.locator('aside').textContent(),
      /Adresse du JSON.*Apparence.*Comme la page/s,
    );
    assert.equal(await canvas.locator('script').count(), 1, 'the script is there once');

    await page
      .locator('aside textarea')
      .first()
      .evaluate((area) => {
        area.value = '{"note":"R&D <b>"}';
        area.dispatchEvent(new Event('change'));
      });
    assert.equal(
      await page.evaluate(() => window.edited.data),
      '{"note":"R\\u0026D \\u003cb\\u003e"}',
    );
    assert.deepEqual(faults, []);
  },
);
