// What `factlet snippet` writes, after WordPress's own filters have rewritten it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { LANGUAGES } from '../../dist/language/languages.js';
import { drawn, readerText, site } from '../pages/site.mjs';
import { startWordPress } from './host.mjs';

const WIDGETS = [
  'population-counters',
  'origin-bars',
  'funding-donut',
  'staffing-panel',
  'key-figures',
  'donor-list',
];
const FORMS = ['light', 'sealed', 'frame'];
const SHEET = 'src/samples/azerbaijan-2024.json';
/** Rewrites that keep a snippet as it draws. */
const KEEP = [
  'as it is',
  'wpautop',
  'wptexturize',
  'convert_chars',
  'convert_smilies',
  'a post of the classic editor',
  'a Custom HTML block',
  'a text widget',
  'wpautop, twice',
];
/** Those that take its tags away, so that its words are left. */
const TAKE = ['wp_kses_post', 'a post of an author without unfiltered_html'];
const STRICT = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; frame-src 'self'; require-trusted-types-for 'script'; trusted-types factlet",
};

function snippet(widget, lang, ...options) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      'dist/cli/factlet.js',
      'snippet',
      SHEET,
      '--widget',
      widget,
      '--lang',
      lang,
      '--base',
      '/',
      ...options,
    ],
    { encoding: 'utf8' },
  );
  assert.equal(status, 0, stderr);
  return stdout;
}
/** What WordPress makes of HTML, by the name of a rewrite. */
const REWRITES = `[
  'as it is' => [],
  'wpautop' => ['wpautop'],
  'wpautop, twice' => ['wpautop', 'wpautop'],
  'wptexturize' => ['wptexturize'],
  'convert_chars' => ['convert_chars'],
  'convert_smilies' => ['convert_smilies'],
  'wp_kses_post' => ['wp_kses_post'],
  'a post of the classic editor' => ['shown'],
  'a Custom HTML block' => ['in_block', 'shown'],
  'a text widget' => ['in_widget'],
  'a post of an author without unfiltered_html' => ['saved', 'shown'],
]`;
const FUNCTIONS = `
  kses_init_filters();
  function shown($html) { return apply_filters('the_content', $html); }
  function in_block($html) { return "<!-- wp:html -->\\n$html\\n<!-- /wp:html -->"; }
  function in_widget($html) { return apply_filters('widget_text_content', $html); }
  function saved($html) { return wp_unslash(apply_filters('content_save_pre', wp_slash($html))); }`;

/** Starts a WordPress for as long as it takes to rewrite all cases. */
async function rewritten(cases) {
  const wordPress = await startWordPress();
  const file = `${wordPress.root}/cases.json`;
  try {
    writeFileSync(file, JSON.stringify(cases));
    wordPress.php(`${FUNCTIONS}
      $rewrites = ${REWRITES};
      $cases = json_decode(file_get_contents('${file}'), true);
      file_put_contents('${file}', wp_json_encode(array_map(static fn ($case) =>
        array_reduce($rewrites[$case['how']], static fn ($text, $step) => $step($text), $case['text']), $cases)));`);
    return JSON.parse(readFileSync(file, 'utf8'));
  } finally {
    await wordPress.close();
  }
}

const html = (body) =>
  `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>A page</title><main>${body}</main></html>`;
const pages = {};
const address = (...names) => `/${names.join('-').replaceAll(/\W+/g, '-')}`;

let host;
before(async () => {
  host = await site(pages);
  // The sealed form differs from the light one in its script alone, whatever the language.
  const cases = FORMS.flatMap((form) =>
    (form === 'sealed' ? ['en'] : LANGUAGES).map((lang) => ({
      form,
      lang,
      text: WIDGETS.map(
        (widget) =>
          `A sentence with "quotes" -- and dots...\n\n${snippet(widget, lang, '--form', form)}`,
      ).join('\n'),
    })),
  ).flatMap(({ form, lang, text }) =>
    [...KEEP, ...TAKE]
      .filter((how) => lang === 'en' || how.startsWith('a post'))
      .map((how) => ({ form, lang, how, text })),
  );
  const results = await rewritten(cases);
  results.forEach((body, index) => {
    const { form, lang, how } = cases[index];
    pages[address(form, lang, how)] = { headers: STRICT, body: html(body) };
  });
});
after(() => host?.close());

/** The numbers of each widget: those of its words and those that it has drawn. */
const compared = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter(({ localName }) => localName.startsWith('factlet-'))
      .map((widget) => {
        const values = (root) =>
          [...root.querySelectorAll('data')]
            .map(({ value }) => Number(value))
            .sort((a, b) => a - b);
        return { name: widget.localName, words: values(widget), drawn: values(widget.shadowRoot) };
      }),
  );

async function expectDrawn(form, lang, how) {
  const { page, faults } = await host.open(address(form, lang, how));
  await drawn(page);
  const widgets = await compared(page);
  assert.deepEqual(
    widgets.map(({ name }) => name),
    WIDGETS.map((widget) => `factlet-${widget}`),
    how,
  );
  for (const { name, words, drawn: shown } of widgets) {
    // Donors are names without numbers.
    assert.equal(shown.length > 0, name !== 'factlet-donor-list', name);
    assert.deepEqual(words, shown, `${how}: ${name}`);
  }
  assert.ok(!(await readerText(page)).includes('"version"'), 'no JSON is read');
  assert.deepEqual(faults, [], `${form}, ${lang}, ${how}`);
  await page.context().close();
}

/** Frames of a page: what they show is in their addresses. */
async function framesOf(lang, how) {
  const { page, faults } = await host.open(address('frame', lang, how));
  const frames = await page
    .locator('iframe')
    .evaluateAll((all) =>
      all.map((frame) => frame.getAttributeNames().map((name) => [name, frame.getAttribute(name)])),
    );
  const links = await page
    .locator('main a')
    .evaluateAll((all) => all.map(({ href, textContent }) => [href, textContent]));
  const [first] = await page.locator('iframe').all();
  await first.scrollIntoViewIfNeeded();
  const content = await (await first.elementHandle()).contentFrame();
  await content.waitForFunction(() =>
    document.querySelector('main > *')?.shadowRoot?.querySelector('figure data'),
  );
  await page.waitForFunction(() => document.querySelector('iframe').height !== '370');
  assert.deepEqual(faults, [], how);
  await page.context().close();
  // The script of the page sets the height of a frame that has drawn, at some time.
  return {
    frames: frames.map((attributes) => attributes.filter(([name]) => name !== 'height')),
    links,
  };
}

for (const how of KEEP) {
  test(`every figure draws after ${how}, light and sealed, with the numbers that the page has for it`, async () => {
    for (const form of ['light', 'sealed']) await expectDrawn(form, 'en', how);
  });
  test(`every frame is the same after ${how}`, async () => {
    const { frames, links } = await framesOf('en', how);
    assert.equal(frames.length, WIDGETS.length);
    assert.deepEqual({ frames, links }, await framesOf('en', 'as it is'));
  });
}

for (const lang of LANGUAGES) {
  test(`every figure draws in a post of the classic editor: ${lang}`, async () => {
    await expectDrawn('light', lang, 'a post of the classic editor');
    const { frames } = await framesOf(lang, 'a post of the classic editor');
    assert.equal(frames.length, WIDGETS.length);
  });
}

for (const how of TAKE) {
  test(`${how} takes the tags, and leaves every number, name, date and source as words`, async () => {
    const number = { en: '8.0M', az: '8,0 mln', zh: '800' };
    for (const lang of how.startsWith('a post') ? LANGUAGES : ['en']) {
      for (const form of lang === 'en' ? ['light', 'sealed'] : ['light']) {
        const { page, faults } = await host.open(address(form, lang, how));
        assert.equal(await page.locator('factlet-funding-donut, main script').count(), 0);
        assert.equal(await page.locator('main td > div').count(), WIDGETS.length);
        const text = (await page.locator('main td > div').allTextContents())
          .join(' ')
          .replace(/[\s\u00A0\u202F]+/g, ' ');
        assert.ok(text.includes(number[lang] ?? '8'), `${lang}: ${text}`);
        // Nothing of the tags is left as text, whatever it was.
        assert.doesNotMatch(await page.locator('main').textContent(), /[{}]|schema\.org/);
        assert.equal(
          await page.locator('main td > div').first().getAttribute('dir'),
          lang === 'ar' ? 'rtl' : 'ltr',
        );
        assert.deepEqual(faults, []);
        await page.context().close();
      }
      const { page, faults } = await host.open(address('frame', lang, how));
      assert.equal(await page.locator('iframe').count(), 0);
      assert.equal(
        await page.locator('main a[href*="embed/index.html"]').count(),
        WIDGETS.length,
        'the links are left',
      );
      assert.deepEqual(faults, []);
      await page.context().close();
    }
  });
}

// What an editor does to JSON that was pasted as text, or a filter that knows no scripts.
for (const [what, spoil] of [
  ['typographic quotes', (json) => json.replaceAll('"', '”')],
  ['entities of quotes', (json) => json.replaceAll('"', '&#8221;')],
  ['paragraphs and breaks', (json) => json.replace('{', '<p>{<br />\n').replace(/$/, '</p>')],
]) {
  test(`JSON with ${what} is named on the console, and the words stay`, async () => {
    const text = snippet('funding-donut', 'en');
    const spoilt = text.replace(/ data='(.*?)'>/, (_, json) => ` data='${spoil(json)}'>`);
    assert.notEqual(spoilt, text);
    pages['/spoilt'] = { headers: STRICT, body: html(spoilt) };
    const { page } = await host.open('/spoilt');
    const told = await page
      .waitForEvent('console', {
        predicate: (message) => message.text().includes('edited-json'),
        timeout: 30_000,
      })
      .catch(() => undefined);
    assert.ok(told, 'edited-json');
    const words = page.locator('factlet-funding-donut td > div');
    assert.ok(await words.isVisible());
    assert.match(await words.textContent(), /\$4\.5M/);
  });
}
