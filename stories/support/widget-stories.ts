import type { StoryContext, StoryObj } from '@storybook/web-components-vite';
import sheet from '../../src/samples/azerbaijan-2024.json' with { type: 'json' };

/** What a story gives its widget: properties, attributes, CSS properties; and what stands in it until the figures are drawn. */
export type WidgetArgs = Readonly<Record<string, unknown>>;
export type WidgetStory = StoryObj<WidgetArgs>;

/** A row that no one can read as a number. */
const UNREADABLE = { label: 'A row that cannot be read', value: 'about 1,200' };

/** The real sheet with one such row in each section. */
const partly = {
  ...sheet,
  population: { ...sheet.population, groups: [...sheet.population.groups, UNREADABLE] },
  origins: { ...sheet.origins, lists: sheet.origins.lists.map((list) => ({ ...list, rows: [...list.rows, UNREADABLE] })) },
  funding: { ...sheet.funding, parts: [{ label: 'Unearmarked', value: 1_500_000 }, UNREADABLE] },
  staffing: { ...sheet.staffing, staff: [...sheet.staffing.staff, UNREADABLE] },
  keyFigures: { ...sheet.keyFigures, items: [...sheet.keyFigures.items, { text: 'A sentence whose number cannot be read', value: 'about 1,200' }] },
  donors: { ...sheet.donors, items: [...sheet.donors.items, UNREADABLE] },
};

/** An address that never answers, in `beforeEach`. */
const NEVER = 'never-answers.json';
const FALLBACK = '<p>In mid-2024 there were 8,087 refugees, 224 asylum-seekers, 513 stateless people and 657,749 internally displaced people in Azerbaijan.</p>';

/**
 * A widget's `meta` and a story for each of its states. Storybook lists stories without running them, and sees only names
 * that are exported as such: `export { Drawn, … }`, not `export const { Drawn } = …`.
 */
export function widgetStories(tag: string) {
  return {
    meta: {
      component: tag,
      render: widget,
      beforeEach: unanswered,
      parameters: { docs: { source: { language: 'html', code: `<${tag} src="figures.json"></${tag}>` } } },
    },
    /** The figures of the real sheet. */
    Drawn: drawing(sheet),
    /** The file is on its way. */
    Loading: { args: { src: NEVER } },
    /** A document without the widget's section. */
    Empty: drawing({ version: '1', lang: 'en', country: 'AZ' }),
    /** One row can't be read: it is left out, and counted. */
    Partial: drawing(partly),
    /** Text that isn't JSON, in the `data` attribute. */
    Failed: { args: { data: '{ "population": { "groups": [' } },
    /** What the page put into the tag stays until the first drawing. */
    Fallback: {
      args: { src: NEVER, fallback: FALLBACK },
      parameters: { docs: { source: { code: `<${tag} src="figures.json">\n  ${FALLBACK}\n</${tag}>` } } },
    },
  } as const satisfies { meta: object } & Record<string, WidgetStory | object>;
}

/** A story that draws a document, with other attributes where they matter. */
export const drawing = (data: object, args: WidgetArgs = {}): WidgetStory => ({ args: { data, ...args } });

function widget({ fallback, ...given }: WidgetArgs, { component }: StoryContext<WidgetArgs>): HTMLElement {
  const element = document.createElement(String(component));
  for (const [name, value] of Object.entries(given)) if (value !== undefined) give(element, name, value);
  if (typeof fallback === 'string') element.insertAdjacentHTML('beforeend', fallback);
  return element;
}

/** The controls name properties, attributes and CSS properties alike. JSON text is given as a page does: in the attribute. */
function give(element: HTMLElement, name: string, value: unknown): void {
  if (name.startsWith('--')) element.style.setProperty(name, String(value));
  else if (name in element && !(name === 'data' && typeof value === 'string')) Reflect.set(element, name, value);
  else if (typeof value === 'boolean') element.toggleAttribute(name, value);
  else element.setAttribute(name, String(value));
}

function unanswered(): () => void {
  const { fetch } = globalThis;
  globalThis.fetch = (address, ...rest) => (String(address).endsWith(NEVER) ? new Promise(() => {}) : fetch(address, ...rest));
  return () => {
    globalThis.fetch = fetch;
  };
}
