// What the plugin writes, in a browser: on a strict page, and in its frame on another site. The
// editor is WordPress's own: see test/wordpress/.
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
