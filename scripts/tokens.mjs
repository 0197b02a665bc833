// Writes what comes from src/themes/tokens.json: src/themes/*.css for pages, the defaults that widgets carry
// (src/base/styles/*tokens.styles.ts), those of pictures, and src/themes/figma.json for Figma. A pair that can't be told apart stops it,
// and so the build.
import { readFileSync, writeFileSync } from 'node:fs';
import { contrasts } from './contrast.mjs';
import { descriptions, themesOf } from './themes.mjs';

const tokens = JSON.parse(readFileSync('src/themes/tokens.json', 'utf8'));
const themes = themesOf(tokens);

const low = themes.flatMap(({ title, colours }) =>
  contrasts(colours)
    .filter(({ passes }) => !passes)
    .map(
      ({ names, colours: given, surface, ratio, needed }) =>
        `${title}: ${names.join(' or ')} (${given.join(', ')}) on ${surface} has ${ratio} : 1, not ${needed} : 1`,
    ),
);
if (low.length) {
  console.error(`Too little contrast in src/themes/tokens.json:\n${low.join('\n')}`);
  process.exit(1);
}

const GENERATED = 'Written by `npm run tokens` from src/themes/tokens.json.';

const entries = (group) => Object.entries(group).filter(([name]) => !name.startsWith('$'));
const extension = (token, name) => token.$extensions?.factlet?.[name];
/** The name that a token is an alias of: `{light.link}` is `link`. */
const alias = ({ $value }) => /^\{\w+\.([\w-]+)\}$/.exec($value)?.[1];
/** A token's own value, through its alias. */
const resolved = (group, token) =>
  alias(token) ? resolved(group, group[alias(token)]) : token.$value;
const lightDark = (light, dark) => (light === dark ? light : `light-dark(${light}, ${dark})`);

/** `--_text: var(--factlet-text, light-dark(#262626, #e6ebef));` for each colour of a set. */
const ownColours = (set) =>
  entries(tokens.light)
    .filter(([, token]) => extension(token, 'set') === set)
    .map(([name, token]) => {
      const other = alias(token);
      const value = other
        ? `var(--_${other})`
        : lightDark(extension(token, 'default') ?? token.$value, tokens.dark[name].$value);
      return `--_${name}: var(--factlet-${name}, ${value});`;
    });

const block = (selector, lines, indent = '  ') =>
  `${indent}${selector} {\n${lines.map((line) => `${indent}  ${line}`).join('\n')}\n${indent}}`;

/** A group's fill and line, as what its mark is drawn with: `.refugees { --_fill: …; --_line: …; }`. */
const ownGroups = (palette, prefix = '') =>
  entries(tokens.groups[palette])
    .filter(([name]) => !name.endsWith('-line'))
    .map(([name, token]) => {
      const line = tokens.groups[palette][`${name}-line`];
      return block(`${prefix}.${name}`, [
        `--_fill: var(--factlet-group-${name}, ${token.$value});`,
        `--_line: var(--factlet-group-${name}-line, ${lightDark(line.$value, extension(line, 'dark') ?? line.$value)});`,
      ]);
    });

/** Corners and the space between rows. */
const ownShape = entries(tokens.shape).map(
  ([name, token]) =>
    `--_${name}: var(--factlet-${name}, ${extension(token, 'default') ?? token.$value});`,
);

/** A module of base/ with one style sheet. Each set has its own, so that a page loads those of its widgets alone. */
const module = (file, name, description, ...blocks) =>
  writeFileSync(
    `src/base/styles/${file}.styles.ts`,
    `// ${GENERATED}
import { css } from 'lit';

/** ${description} */
export const ${name} = css\`
${blocks.join('\n')}
\`;
`,
  );

module(
  'tokens',
  'colourTokens',
  "The colours of every widget: the page's property, or the default for the page's colour scheme. And its shape.",
  block(':host', [...ownColours(), ...ownShape]),
);
module(
  'funding-tokens',
  'fundingTokens',
  'The colours of money received and of what is missing.',
  block(':host', ownColours('funding')),
);
module(
  'origin-tokens',
  'originTokens',
  'The colours of Other, Unknown and Stateless among origins.',
  block(':host', ownColours('origins')),
);
module(
  'group-tokens',
  'groupTokens',
  'The colours of the population groups, in the palettes of 2025 and 2021.',
  ...ownGroups('2025'),
  ...ownGroups('2021', ":host([theme='2021']) "),
);

const cssColours = (group, prefix = '') =>
  entries(group).map(([name, token]) => `--factlet-${prefix}${name}: ${resolved(group, token)};`);
const font = (token) =>
  `--factlet-font: ${token.$value.map((name) => (/\s/.test(name) ? `'${name}'` : name)).join(', ')};`;
const darkGroups = entries(tokens.groups['2025']).map(
  ([name, token]) => `--factlet-group-${name}: ${extension(token, 'dark') ?? token.$value};`,
);
const theme = (name, description, lines, medium) => {
  const rule = medium
    ? `@media ${medium} {\n${block(`.factlet-theme-${name}`, lines)}\n}`
    : block(`.factlet-theme-${name}`, lines, '');
  writeFileSync(`src/themes/${name}.css`, `/* ${GENERATED} ${description} */\n${rule}\n`);
};

theme('agency', "The agency's type; colours are the defaults.", [font(tokens.agency.font)]);
theme('light', 'The defaults in light, spelt out.', [
  'color-scheme: light;',
  ...cssColours(tokens.light),
  ...cssColours(tokens.groups['2025'], 'group-'),
]);
theme(
  'dark',
  'The defaults in dark, spelt out.',
  ['color-scheme: dark;', ...cssColours(tokens.dark), ...darkGroups],
  'screen',
);
const lines2021 = entries(tokens.groups['2021']).map(
  ([name, token]) =>
    `--factlet-group-${name}: ${lightDark(token.$value, extension(token, 'dark') ?? token.$value)};`,
);
theme('2021', 'Population groups in the palette of 2021.', lines2021);
theme(
  'contrast',
  tokens.contrast.$description,
  ['color-scheme: dark;', ...cssColours(tokens.contrast)],
  'screen',
);
theme('partner', tokens.partner.$description, [
  'color-scheme: light;',
  font(tokens.partner.font),
  ...cssColours(tokens.partner.color),
]);

const pictured = [
  ...entries(tokens.light)
    .filter(([name]) => !['focus', 'link', 'na'].includes(name))
    .map(([name, token]) => [name, resolved(tokens.light, token)]),
  ...entries(tokens.groups['2025']).map(([name, token]) => [`group-${name}`, token.$value]),
];
writeFileSync(
  'src/download/picture/colours.ts',
  `// ${GENERATED}

/** The colours of a picture as plain values, by the names of their tokens. Those of the light theme. */
export const LIGHT = {
${pictured.map(([name, value]) => `  '${name}': '${value}',`).join('\n')}
};

export type Colour = keyof typeof LIGHT;
export type Colours = Readonly<Record<Colour, string>>;

export const isColour = (name: string): name is Colour => Object.hasOwn(LIGHT, name);
`,
);

/** A set a theme, as Tokens Studio and other plugins of Figma read it: nested names, resolved values. */
const figmaSet = ({ colours }) => {
  const described = descriptions(tokens);
  const set = {};
  for (const [name, value] of Object.entries(colours)) {
    const [, group] = /^group-(.*)$/.exec(name) ?? [];
    const token = { $type: 'color', $value: value, $description: described[name] };
    if (group) (set.group ??= {})[group] = token;
    else set[name] = token;
  }
  for (const [name, { $type, $value, $description }] of entries(tokens.shape))
    set[name] = {
      $type,
      $value: $value.unit ? `${$value.value}${$value.unit}` : $value,
      $description,
    };
  return { factlet: set };
};
writeFileSync(
  'src/themes/figma.json',
  `${JSON.stringify(
    {
      ...Object.fromEntries(themes.map((each) => [each.name, figmaSet(each)])),
      $themes: themes.map(({ name, title }) => ({
        id: `factlet-${name}`,
        name: title,
        group: 'Factlet',
        selectedTokenSets: { [name]: 'enabled' },
      })),
      $metadata: { tokenSetOrder: themes.map(({ name }) => name) },
    },
    null,
    2,
  )}\n`,
);
