// What the configurator writes for WordPress, read by the plugin.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { answers, phpTest } from './wordpress.mjs';

const document = JSON.parse(readFileSync('src/samples/azerbaijan-2024.json', 'utf8'));
const {
  outputFiles: [{ text }],
} = await build({
  entryPoints: ['src/snippet/shortcode.ts'],
  bundle: true,
  format: 'esm',
  platform: 'node',
  write: false,
});
const { shortcode } = await import(
  `data:text/javascript;base64,${Buffer.from(text).toString('base64')}`
);

const WIDGETS = [
  'population-counters',
  'origin-bars',
  'funding-donut',
  'staffing-panel',
  'key-figures',
  'donor-list',
  'fact-sheet',
];
const CHOICES = {
  src: '/wp-content/uploads/2024/09/sheet.json',
  theme: '2021',
  heading: 'Figures "of" the year',
  headingLevel: 2,
  top: 3,
  group: 'refugees',
  withoutTakeaway: true,
  withoutSource: true,
};

phpTest(
  'every shortcode is taken, with each of its choices, and nothing is told to its author',
  async () => {
    const cases = WIDGETS.flatMap((widget) => ['az', 'ar', 'zh'].map((lang) => ({ widget, lang })));
    const contents = await Promise.all(
      cases.map((each) => shortcode(document, { ...CHOICES, ...each })),
    );
    const html = answers(
      contents.map((content) => ({ do: 'content', content })),
      { base: '/' },
    ).map((each) => each.html);
    for (const [index, { widget, lang }] of cases.entries()) {
      const [, attributes, words] =
        new RegExp(
          `^\\s*<div><factlet-${widget}([^>]*)>([^]*)</factlet-${widget}></div>\\s*$`,
        ).exec(html[index]) ?? [];
      assert.ok(attributes, html[index]);
      for (const part of [
        `lang="${lang}"`,
        `src="${CHOICES.src}"`,
        'theme="2021"',
        'heading-level="2"',
        'top="3"',
        'group="refugees"',
        ' without-takeaway',
        ' without-source',
      ])
        assert.ok(attributes.includes(part), `${part} in ${attributes}`);
      assert.match(attributes, /heading="Figures &(quot|#0?34);of&(quot|#0?34); the year"/);
      assert.ok(words.length > 20 && !/\[|role="note"/.test(words), words);
    }
  },
);

phpTest('its words have the numbers of the figure', async () => {
  const content = await shortcode(document, {
    widget: 'funding-donut',
    lang: 'en',
    src: CHOICES.src,
  });
  const [{ html }] = answers([{ do: 'content', content }], { base: '/' });
  for (const value of ['$8.0M', '$4.5M', '56%', '$3.5M']) assert.ok(html.includes(value), value);
});
