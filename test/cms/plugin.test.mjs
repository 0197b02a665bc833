// The WordPress plugin: what it writes, whom it tells what, and what it never does.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync, writeFileSync, mkdtempSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { answer, answers, phpTest } from './wordpress.mjs';

const PLUGIN = 'integrations/wordpress/factlet';
const SHEET = readFileSync('src/samples/azerbaijan-2024.json', 'utf8');
const base = '/';
const shown = (content, more = {}) => answer({ do: 'content', content, ...more }, { base }).html;
const block = (attributes) =>
  `<!-- wp:factlet/figure ${JSON.stringify(attributes)
    .replaceAll('--', '\\u002d\\u002d')
    .replace(/[<>&]/g, (each) => `\\u00${each.charCodeAt(0).toString(16)}`)} /-->`;
const files = readdirSync(PLUGIN, { recursive: true })
  .filter((name) => /\.(php|js|json)$/.test(name) && !name.startsWith('dist'))
  .map((name) => path.join(PLUGIN, name));

phpTest(
  'every file of PHP is PHP, and does nothing when it is asked for from outside of WordPress',
  () => {
    for (const file of files.filter((name) => name.endsWith('.php'))) {
      const { status, stdout } = spawnSync('php', ['-l', file], { encoding: 'utf8' });
      assert.equal(status, 0, stdout);
      if (!file.includes('languages'))
        assert.equal(spawnSync('php', [file], { encoding: 'utf8' }).stdout, '', file);
    }
  },
);

phpTest('asks no other host, in no file and in no task', () => {
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    assert.doesNotMatch(
      text,
      /wp_(safe_)?remote_|curl_|fsockopen|stream_|wp_oembed_get|download_url|\bfetch\(|XMLHttpRequest|sendBeacon/,
      file,
    );
    for (const [, address] of text.matchAll(/(https?:\/\/[\w.-]+)/g)) {
      assert.ok(
        ['https://opensource.org', 'https://oembed.com', 'https://schemas.wp.org'].includes(
          address,
        ),
        `${file}: ${address}`,
      );
    }
  }
  const tasks = [
    {
      do: 'content',
      content: '[factlet widget="funding-donut" src="https://elsewhere.example/a.json"]W[/factlet]',
    },
    {
      do: 'oembed',
      content: '[factlet widget="funding-donut" src="https://elsewhere.example/a.json"]',
      request: { url: 'https://example.org/a-post/' },
    },
    { do: 'head', content: '' },
  ];
  for (const { requests } of answers(tasks, { base })) assert.deepEqual(requests, []);
});

phpTest('a shortcode is the tag, its choices and the words in it', () => {
  const html = shown(
    '[factlet widget="origin-bars" src="/a.json?x=1&y=2" lang="az" theme="dark" heading="Where “they” & others" heading-level="2" top="5" group="asylum-seekers" without-source without-takeaway]\n<table><tr><td><data value="8087"><bdi lang="az">8.087</bdi></data></td></tr></table>\n[/factlet]',
  );
  assert.match(
    html,
    /^<div><factlet-origin-bars src="\/a\.json\?x=1&#0?38;y=2" lang="az" theme="dark" heading="Where “they” &(amp|#0?38); others" heading-level="2" top="5" group="asylum-seekers" without-source without-takeaway>/,
  );
  assert.match(html, /<data value="8087"><bdi lang="az">8\.087<\/bdi><\/data>/);
  assert.match(html, /<\/factlet-origin-bars><\/div>\s*$/);
});

phpTest('the script is asked for once, and only where there is a figure', () => {
  const one = '[factlet widget="funding-donut" src="/a.json"]';
  const [twice, none] = answers(
    [
      { do: 'content', content: `${one}\n\n${one}` },
      { do: 'content', content: 'A post' },
    ],
    { base },
  );
  assert.deepEqual(twice.scripts, [
    '<script type="module" src="/cdn/factlet.js" id="factlet-js-module"></script>',
  ]);
  assert.deepEqual(none.scripts, []);
});

phpTest('WordPress before 6.5 has a module, too', () => {
  const { scripts } = answer(
    { do: 'content', content: '[factlet widget="funding-donut" src="/a.json"]' },
    { base, wordpress: '6.4' },
  );
  assert.match(
    scripts.join(''),
    /^<script type="module" src="\/cdn\/factlet\.js" id="factlet-js">/,
  );
});

phpTest('a number in a sentence stays in its sentence', () => {
  const html = shown(
    'Azerbaijan hosts [factlet_figure path="population.refugees" src="/a.json"]8,087[/factlet_figure] refugees.',
  );
  assert.equal(
    html.trim(),
    '<p>Azerbaijan hosts <factlet-figure path="population.refugees" src="/a.json">8,087</factlet-figure> refugees.</p>',
  );
});

const HOSTILE = [
  '"><script>alert(1)</script>',
  "' onload='alert(1)",
  '" onload="alert(1)',
  'javascript:alert(1)',
  'java\tscript:alert(1)',
  '//elsewhere.example/a.json',
  'data:application/json,{}',
  '<img src=x onerror=alert(1)>',
  '&quot; onload=&quot;alert(1)',
  '\\" onload=\\"alert(1)',
  '/\\elsewhere.example',
  'https://a.example/"onload="x',
  ']]><script>',
];
/** Names of the tags and attributes that a piece of HTML has. */
const marks = (html) =>
  [...html.matchAll(/<([a-z][\w-]*)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*\/?>/g)].flatMap(
    ([, tag, rest]) => [
      tag,
      ...[...rest.matchAll(/([\w-]+)(?:="[^"]*")?/g)].map(([, name]) => `${tag} ${name}`),
    ],
  );

phpTest(
  'hostile values are nothing but text, in every choice of shortcode and block, for readers and editors',
  () => {
    const tasks = [];
    for (const value of HOSTILE) {
      for (const name of [
        'widget',
        'src',
        'lang',
        'theme',
        'heading',
        'heading-level',
        'top',
        'group',
        'without-source',
        'onload',
        'path',
        'data',
      ]) {
        const quote = value.includes('"') ? "'" : '"';
        for (const user of ['reader', 'administrator']) {
          tasks.push({
            do: 'content',
            user,
            content: `[factlet widget="donor-list" src="/a.json" ${name}=${quote}${value}${quote}]Words[/factlet]`,
          });
          tasks.push({
            do: 'content',
            user,
            content: `[factlet_figure path="donors.JPN" src="/a.json" ${name}=${quote}${value}${quote}]Words[/factlet_figure]`,
          });
          const attribute =
            { 'heading-level': 'headingLevel', 'without-source': 'withoutSource' }[name] ?? name;
          tasks.push({
            do: 'content',
            user,
            content: block({ widget: 'donor-list', src: '/a.json', [attribute]: value }),
          });
          tasks.push({
            do: 'content',
            user,
            content: block({
              widget: 'donor-list',
              data: `{"version":"1","note":${JSON.stringify(value)}}`,
              words: value,
            }),
          });
        }
      }
    }
    const allowed =
      /^(div|p|span|strong|br|img|img src|p role|span role|script|script type|factlet-(donor-list|figure)( (src|path|heading|lang|theme|group|top|without-source))?)$/;
    const results = answers(tasks, { base });
    results.forEach(({ html }, index) => {
      const { content } = tasks[index];
      for (const mark of marks(html)) assert.match(mark, allowed, `${content}\n${html}`);
      for (const [, src] of html.matchAll(/ src="([^"]*)"/g))
        assert.match(src, /^(\/(?!\/)|x$|https:\/\/a\.example\/)/, `${content}\n${html}`);
      assert.doesNotMatch(html, /<script(?! type="application\/json">\{)/, content);
      // Only one script, and it ends where it should.
      for (const [, json] of html.matchAll(/<script type="application\/json">(.*?)<\/script>/gs))
        assert.doesNotThrow(() => JSON.parse(json), html);
      assert.ok(html.includes('Words') || content.startsWith('<!--'), html);
    });
    assert.ok(results.length > 1000);
  },
);

phpTest('words are what a post may hold: no script, no handler, no frame', () => {
  const html = shown(
    '[factlet widget="donor-list" src="/a.json"]<p onclick="alert(1)">Words <script>alert(1)</script><iframe src="/x"></iframe><a href="javascript:alert(1)">link</a></p>[/factlet]',
  );
  assert.doesNotMatch(html, /onclick|<script|<iframe|javascript:/);
  assert.match(html, /Words/);
});

phpTest('what is wrong is told to those who can edit; readers have the words', () => {
  const cases = [
    ['[factlet widget="pie" src="/a.json"]The words[/factlet]', /“widget” can’t be “pie”\./],
    [
      '[factlet widget="funding-donut" src="javascript:alert(1)"]The words[/factlet]',
      /“src” can’t be “javascript:alert\(1\)”/,
    ],
    [
      '[factlet widget="funding-donut" src="//elsewhere.example/a.json"]The words[/factlet]',
      /“src” can’t be/,
    ],
    ['[factlet widget="funding-donut"]The words[/factlet]', /No figures are given/],
    [
      '[factlet widget="funding-donut" src="/a.json" colour="red"]The words[/factlet]',
      /no choice named “colour”/,
    ],
    [
      '[factlet widget="funding-donut" src="/a.json" theme="pink"]The words[/factlet]',
      /“theme” can’t be “pink”/,
    ],
    ['[factlet widget=“funding-donut” src="/a.json"]The words[/factlet]', /typographic ones/],
    [
      block({ widget: 'funding-donut', data: '{"version":“1”}', words: 'The words' }),
      /An editor has changed the JSON/,
    ],
    [
      block({ widget: 'funding-donut', data: '[1, 2]', words: 'The words' }),
      /isn’t a JSON document/,
    ],
    [
      '[factlet_figure path="a b" src="/a.json"]The words[/factlet_figure]',
      /“path” can’t be “a b”/,
    ],
  ];
  for (const [content, sentence] of cases) {
    const [reader, author] = answers(
      ['reader', 'author'].map((user) => ({ do: 'content', user, content })),
      { base },
    );
    assert.match(author.html, sentence);
    assert.match(author.html, /The words/);
    assert.doesNotMatch(reader.html, /Factlet:|factlet-/);
    assert.match(reader.html, /The words/);
    assert.deepEqual(reader.scripts, []);
  }
});

phpTest('a switch that is written out as false is off', () => {
  assert.doesNotMatch(
    shown('[factlet widget="donor-list" src="/a.json" without-source="false"]'),
    /without-source/,
  );
});

phpTest('without its files the plugin says so to editors, and in the administration', () => {
  const [post, notice, silent] = answers([
    {
      do: 'content',
      user: 'author',
      content: '[factlet widget="donor-list" src="/a.json"]The words[/factlet]',
    },
    { do: 'notices', user: 'administrator' },
    { do: 'notices', user: 'author' },
  ]);
  assert.match(post.html, /copy its folder dist/);
  assert.match(notice.html, /copy its folder dist/);
  assert.equal(silent.html, '');
});

phpTest('a block holds its JSON to the letter: no number is read and written again', () => {
  const data =
    '{"version":"1","note":"<b>R&D</b> --> [x] “q” \\u003c","exact":[8000000.0,0.1,12345678901234567890,1e3,-0,{}],"":{}}';
  const html = shown(block({ widget: 'funding-donut', data }));
  const [, json] = /<script type="application\/json">(.*?)<\/script>/s.exec(html);
  assert.ok(json.includes('[8000000.0,0.1,12345678901234567890,1e3,-0,{}]'), json);
  assert.deepEqual(JSON.parse(json), JSON.parse(data));
  assert.doesNotMatch(json, /[<>&]/);
});

phpTest('a block with an address and JSON shows the JSON', () => {
  const html = shown(block({ widget: 'funding-donut', data: '{"version":"1"}', src: '/a.json' }));
  assert.doesNotMatch(html, /src=/);
});

phpTest('an oEmbed answer is a frame in a sandbox, and a link', () => {
  const url = 'https://example.org/a-post/';
  const { oembed } = answer(
    {
      do: 'oembed',
      title: 'It’s "funding" & more',
      content: `Text\n\n${block({ widget: 'funding-donut', data: SHEET, lang: 'az' })}`,
      request: { url, maxwidth: 500, maxheight: 300 },
    },
    { base },
  );
  assert.deepEqual(
    { ...oembed, html: '' },
    {
      version: '1.0',
      type: 'rich',
      provider_name: 'A site & more',
      provider_url: 'https://example.org/',
      title: 'It’s “funding” & more',
      width: 500,
      height: 300,
      html: '',
    },
  );
  assert.match(
    oembed.html,
    /^<blockquote><a href="[^"]*" rel="noopener noreferrer">It’s “funding” &amp; more<\/a><\/blockquote><iframe data-factlet src="[^"]*" title="It’s “funding” &amp; more" width="500" height="300" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" loading="lazy" referrerpolicy="no-referrer" frameborder="0"><\/iframe>$/,
  );
  const [, fragment] = /#data=([\w-]+)"/.exec(oembed.html);
  assert.deepEqual(
    JSON.parse(inflateRawSync(Buffer.from(fragment, 'base64url'))),
    JSON.parse(SHEET),
  );
  assert.ok(
    oembed.html.includes(
      'https://example.org/embed/index.html?widget=funding-donut&#038;lang=az#data=',
    ),
  );
});

phpTest(
  'an oEmbed answer is given for one figure that visitors can see, and for nothing else',
  () => {
    const url = 'https://example.org/a-post/';
    const one = '[factlet widget="funding-donut" src="/a.json"]';
    const query = (text) => ({ url: `https://example.org/?${text}` });
    const status = (more) => ({ do: 'oembed', request: { url }, content: one, ...more });
    const cases = [
      [status({}), 200],
      [status({ content: `[${one}]` }), 404],
      [status({ content: one + one }), 404],
      [status({ content: 'Text' }), 404],
      [status({ status: 'draft' }), 404],
      [status({ password: 'x' }), 404],
      [status({ request: { url: 'https://elsewhere.example/' } }), 404],
      [status({ request: { url, format: 'xml' } }), 501],
      [status({ content: '[factlet widget="pie" src="/a.json"]' }), 404],
      [status({ content: '[factlet widget="funding-donut" src="javascript:alert(1)"]' }), 404],
      [status({ request: query('factlet_embed=donor-list&src=/a.json&lang=ar') }), 200],
      [
        status({ request: query('factlet_embed=donor-list&src=https://elsewhere.example/a.json') }),
        404,
      ],
      [
        status({
          request: query(
            'factlet_embed=donor-list&src=https://example.org.elsewhere.example/a.json',
          ),
        }),
        404,
      ],
      [status({ request: query('factlet_embed=donor-list') }), 404],
      [
        status({
          request: { url: 'https://elsewhere.example/?factlet_embed=donor-list&src=/a.json' },
        }),
        404,
      ],
      [status({ request: query('factlet_embed[]=donor-list&src=/a.json') }), 404],
    ];
    answers(
      cases.map(([task]) => task),
      { base },
    ).forEach(({ oembed }, index) => {
      const [task, expected] = cases[index];
      assert.equal(oembed.data?.status ?? 200, expected, JSON.stringify(task));
    });
  },
);

phpTest('the frame speaks the site’s language where nothing else is said', () => {
  const content = '[factlet widget="funding-donut" src="/a.json"]';
  const [french, german] = answers(
    ['fr_FR', 'de_DE'].map((locale) => ({
      do: 'oembed',
      locale,
      content,
      request: { url: 'https://example.org/a-post/' },
    })),
    { base },
  );
  assert.match(french.oembed.html, /lang=fr/);
  assert.match(german.oembed.html, /lang=en/);
});

phpTest('a post with one figure names its answer in its head', () => {
  const [one, none, query] = answers(
    [
      { do: 'head', content: '[factlet widget="funding-donut" src="/a.json"]' },
      { do: 'head', content: 'Text' },
      { do: 'head', query: { factlet_embed: 'donor-list', src: '/a.json', x: '"><script>' } },
    ],
    { base },
  );
  assert.equal(
    one.html.trim(),
    '<link rel="alternate" type="application/json+oembed" href="https://example.org/wp-json/factlet/1.0/oembed?url=https%3A%2F%2Fexample.org%2Fa-post%2F&#038;format=json" title="A post">',
  );
  assert.equal(none.html, '');
  assert.doesNotMatch(query.html, /<script/);
});

phpTest(
  'JSON may be uploaded by those who may write any HTML, and what isn’t JSON by nobody',
  () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'factlet-'));
    const [good, bad] = ['good.json', 'bad.json'].map((name) => path.join(folder, name));
    writeFileSync(good, SHEET);
    writeFileSync(bad, '<?php echo 1;');
    const upload = (user, file, name = path.basename(file)) => ({ do: 'upload', user, file, name });
    const [administrator, author, notJson, picture] = answers(
      [
        upload('administrator', good),
        upload('author', good),
        upload('administrator', bad),
        upload('administrator', good, 'a.png'),
      ],
      { base },
    );
    assert.equal(administrator.types.json, 'application/json');
    assert.deepEqual(
      [administrator.checked.ext, administrator.checked.type],
      ['json', 'application/json'],
    );
    assert.equal(author.types.json, undefined);
    assert.equal(author.checked.ext, false);
    assert.equal(notJson.checked.ext, false);
    assert.equal(picture.checked.ext, false, 'other files are WordPress’s');
  },
);

phpTest('editors read every sentence in every language', () => {
  const own = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/__\(\s*'((?:[^'\\]|\\.)*)',\s*'factlet',?\s*\)/g)].map(
      ([, text]) => text,
    ),
  );
  const { title, description } = JSON.parse(
    readFileSync(`${PLUGIN}/blocks/figure/block.json`, 'utf8'),
  );
  const texts = [...new Set([...own, title, description])];
  assert.ok(texts.length >= 25, String(texts.length));
  const placeholders = (text) => (text.match(/%(\d\$)?s/g) ?? []).sort();
  for (const locale of ['az', 'fr_FR', 'es_ES', 'ar', 'ro_RO', 'ru_RU', 'uk', 'zh_CN']) {
    const translated = answer({ do: 'translate', locale, texts }, { base }).texts;
    texts.forEach((text, index) => {
      assert.notEqual(translated[index], text, `${locale}: ${text}`);
      assert.deepEqual(placeholders(translated[index]), placeholders(text), `${locale}: ${text}`);
    });
  }
  assert.deepEqual(answer({ do: 'translate', locale: 'de_DE', texts }, { base }).texts, texts);
});
