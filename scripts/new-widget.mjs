// `npm run new donor-wall`: the files of a widget, its test and its story, and a line in registry.ts. What else
// names widgets is written by lists.mjs. `npm run new donor-wall -- --remove` takes all of it away again.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { camelCase, pascalCase, writeLists } from './lists.mjs';

const [name, remove] = process.argv.slice(2);
if (!/^[a-z]+(-[a-z]+)+$/.test(name ?? ''))
  fail('Say what the widget shows, in two words or more: npm run new donor-wall');
const folder = `src/widgets/${name}`;
if (remove === '--remove' && !existsSync(folder))
  fail(`There is no widget of that name: ${folder}`);
if (remove !== '--remove' && existsSync(folder)) fail(`There is a widget of that name: ${folder}`);

const pascal = pascalCase(name);
const camel = camelCase(name);

const files = {
  [`${folder}/${name}.view.ts`]: `import type { Population } from '../../data/population.js';
import type { Locale } from '../../locale/locale.js';
import { frameView } from '../../views/frame-view.js';
import { listViews } from '../../views/rows.js';
import type { ${pascal}View } from './${name}.types.js';

/** TODO: what it shows, in one sentence. Begins as the population groups, row by row. */
export function ${camel}View(population: Population, locale: Locale): ${pascal}View {
  const { messages } = locale;
  const { rows } = listViews(population.groups, {
    kind: { of: 'people' },
    around: population,
    keyOf: ({ group }) => group,
    knownName: ({ group }) => group && messages.groups[group],
  }, locale);
  return {
    ...frameView(population, messages.headings.population, locale),
    empty: !rows.length,
    rows,
    table: () => ({ columns: [messages.headings.population, messages.total], groups: [{ rows }] }),
  };
}
`,
  [`${folder}/${name}.types.ts`]: `import type { FigureView, RowView } from '../../views/figure-view.js';

/** What the view has beside a frame and a table: what is drawn from it, on screen and in pictures. */
export interface ${pascal}View extends FigureView {
  readonly rows: readonly RowView[];
}
`,
  [`${folder}/${name}.picture.ts`]: `import type { Paper } from '../../download/picture/paper.js';
import { drawRows } from '../../download/picture/rows.js';
import type { ${pascal}View } from './${name}.types.js';

/** Draws the rows one below the other. */
export function draw(paper: Paper, view: ${pascal}View): void {
  drawRows(paper, view);
}
`,
  [`${folder}/${name}.descriptor.ts`]: `import type { FigureDescriptor } from '../../base/descriptor.js';
import { decodePopulation, type Population } from '../../data/population.js';
import { ${camel}Template } from './${name}.template.js';
import type { ${pascal}View } from './${name}.types.js';
import { ${camel}View } from './${name}.view.js';

export const ${camel}: FigureDescriptor<Population, ${pascal}View> = {
  name: '${name}',
  section: 'population',
  decode: decodePopulation,
  view: ${camel}View,
  template: ${camel}Template,
  picture: () => import('./${name}.picture.js'),
  frameHeight: 400,
  reservedHeight: { narrow: [60, 30], wide: [60, 0] },
};
`,
  [`${folder}/${name}.styles.ts`]: `import { css } from 'lit';

export const ${camel}Styles = css\`
  .row {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    border-block-start: 1px solid var(--_rule);
    padding-block: 0.75em;
  }
\`;
`,
  [`${folder}/${name}.template.ts`]: `import { html, type TemplateResult } from 'lit';
import { details, phraseContent, valueContent, type TemplateLocale } from '../../templates/text.js';
import type { RowView } from '../../views/figure-view.js';
import type { ${pascal}View } from './${name}.types.js';

/** A row for each group. */
export const ${camel}Template = ({ rows }: ${pascal}View, locale: TemplateLocale): TemplateResult => html\`
  <dl>\${rows.map((row) => rowTemplate(row, locale))}</dl>
\`;

const rowTemplate = ({ label, number, details: lines }: RowView, locale: TemplateLocale): TemplateResult => html\`
  <div class="row">
    <dt class="label" part="label">\${phraseContent(label, locale.dir)}</dt>
    <dd>\${valueContent(number, locale)}</dd>
    \${details(lines, locale.dir)}
  </div>
\`;
`,
  [`${folder}/${name}.ts`]: `import { DataWidget } from '../../base/data-widget.js';
import type { Population } from '../../data/population.js';
import { ${camel} } from './${name}.descriptor.js';
import { ${camel}Styles } from './${name}.styles.js';
import type { ${pascal}View } from './${name}.types.js';

/**
 * TODO: what it shows, in one sentence.
 *
 * @tag factlet-${name}
 */
export class ${pascal}Element extends DataWidget<Population, ${pascal}View> {
  static override styles = [...super.styles, ${camel}Styles];

  protected override readonly descriptor = ${camel};
}
`,
  [`${folder}/${name}.define.ts`]: `import { define } from '../../base/define.js';
import { ${pascal}Element } from './${name}.js';

define('factlet-${name}', ${pascal}Element);

declare global {
  interface HTMLElementTagNameMap {
    'factlet-${name}': ${pascal}Element;
  }
}
`,
  [`test/widgets/${name}.test.ts`]: `import '../../src/widgets/${name}/${name}.define.js';
import { widgetContract } from '../support/contract.js';

widgetContract({
  tag: 'factlet-${name}',
  sample: 'azerbaijan-2024',
  section: 'population',
  texts: ['Refugees', '8,087', 'Stateless people', '513'],
  partly: { version: '1', population: { groups: [{ group: 'refugees', value: 20 }, { group: 'idps', value: 'many' }] } },
});
`,
  [`stories/${name}.stories.ts`]: `import '../src/widgets/${name}/${name}.define.js';
import { widgetStories } from './support/widget-stories.js';

const { meta, Drawn, Fallback, Loading, Lazy, Partial, Empty, Failed, Unreachable, Stale } = widgetStories('factlet-${name}', {
  guide: {
    do: ['TODO: what authors of its figures should do, or nothing.'],
    dont: [],
    access: [],
  },
});
export default { ...meta, title: 'Widgets/${name[0].toUpperCase()}${name.slice(1).replaceAll('-', ' ')}' };
export { Drawn, Fallback, Loading, Lazy, Partial, Empty, Failed, Unreachable, Stale };
`,
};

const REGISTRY = 'src/widgets/registry.ts';
const line = `  listed(descriptors.${camel}),\n`;
const registry = readFileSync(REGISTRY, 'utf8');

if (remove === '--remove') {
  rmSync(folder, { recursive: true });
  for (const file of Object.keys(files)) rmSync(file, { force: true });
  writeFileSync(REGISTRY, registry.replace(line, ''));
  console.log(`removed ${name}`);
} else {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(file.slice(0, file.lastIndexOf('/')), { recursive: true });
    writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
    console.log(`wrote ${file}`);
  }
  writeFileSync(REGISTRY, registry.replace(/\n\];/, `\n${line}];`));
  console.log(`added a line to ${REGISTRY}: move it to its place on a sheet`);
}
for (const file of await writeLists()) console.log(`wrote ${file}`);
if (remove !== '--remove')
  console.log(
    'Next: npm test, npm run storybook, and npm run build, which find the widget by themselves; ' +
      'npm run test:visual -- --update for its baselines.',
  );

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
