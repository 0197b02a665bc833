// Makes dist/cdn/factlet.css: the style sheets of all elements as one file, for figures that stand in the page before any script.
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { transform } from 'esbuild';
import postcss from 'postcss';

/** The element classes by their tags; in Node nothing is drawn, so nothing is defined. */
async function elements() {
  const files = ['widgets', 'sheets'].flatMap((folder) =>
    readdirSync(`dist/${folder}`, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'figure')
      .map(({ name }) => `dist/${folder}/${name}/${name}.js`),
  );
  return Promise.all(
    files.map(async (file) => {
      const [element] = Object.values(await import(path.resolve(file)));
      return [`factlet-${path.basename(file, '.js')}`, element.styles.flat(Infinity)];
    }),
  );
}

const isOfAll = (selector) => selector.startsWith(':host');

/**
 * Rules for the elements of one tag alone, which weigh no more than they do in an element: the order
 * of the sheets decides, as it does there.
 */
function scoped(css, tag) {
  const ofHost = postcss.parse(css);
  const inside = postcss.parse(css);
  ofHost.walkRules((rule) => {
    if (!isOfAll(rule.selector)) return void rule.remove();
    rule.selector = rule.selector.replaceAll(
      /:host(?:\(([^)]*)\))?/g,
      (_, more = '') => `:host(${tag}${more})`,
    );
  });
  inside.walkRules((rule) => {
    if (isOfAll(rule.selector)) rule.remove();
  });
  return `${ofHost}\n:where(:host(${tag})) {\n${inside}\n}`;
}

const sheets = await elements();
const count = new Map();
for (const [, styles] of sheets)
  for (const style of new Set(styles)) count.set(style, (count.get(style) ?? 0) + 1);

const parts = [];
const written = new Set();
// What all have in common, and colours, which have names of their own, stand first.
for (const [, styles] of sheets)
  for (const style of styles) {
    const isShared = count.get(style) === sheets.length || isTokens(style.cssText);
    if (!isShared || written.has(style)) continue;
    written.add(style);
    parts.push(style.cssText);
  }
for (const [tag, styles] of sheets)
  for (const style of styles) if (!written.has(style)) parts.push(scoped(style.cssText, tag));

/** A figure that stands in the page is never on its way. */
function withoutSkeletons(css) {
  const root = postcss.parse(css);
  root.walkRules(/\.skeleton/, (rule) => void rule.remove());
  root.walkAtRules('keyframes', (rule) => void rule.remove());
  return String(root);
}

/** Custom properties, and classes that give a mark its colour. */
function isTokens(css) {
  let isOnly = true;
  postcss.parse(css).walkDecls(({ prop }) => {
    isOnly &&= prop.startsWith('--');
  });
  return isOnly;
}

// A figure waits for this sheet: until it is there, and if it never comes, the page's words stand in
// its place. Their room is kept behind it, unless the browser paints nothing before the sheet, as
// Chromium alone does: laying words out that nobody ever sees is a tenth of what a page costs there.
parts.push(`
figure[hidden] { display: block; }
figure[hidden] ~ slot { display: none; }
@supports not (app-region: drag) {
  :host([keep-room]) figure[hidden] ~ slot { display: block; overflow: clip; visibility: hidden; }
}
@media (scripting: none) { #actions:disabled { visibility: hidden; } }
`);
const { code } = await transform(withoutSkeletons(parts.join('\n')), {
  loader: 'css',
  minify: true,
  target: 'chrome123',
});
// Spaces in values of custom properties are the author's, and ours mean nothing.
writeFileSync(
  'dist/cdn/factlet.css',
  code.replaceAll(/(--[\w-]+): /g, '$1:').replaceAll(', ', ','),
);
