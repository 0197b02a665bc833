import type { StoryContext, StoryObj } from '@storybook/web-components-vite';
import { GONE, FIGURES, NEVER } from './answers.js';
import { controlsOf } from './controls.js';
import type { Guide } from './guide.js';
import { empty, partly, sheet } from './sheets.js';

/** What a story gives its widget: properties, attributes, CSS properties; and what stands in it until the figures are drawn. */
export type WidgetArgs = Readonly<Record<string, unknown>>;
export type WidgetStory = StoryObj<WidgetArgs>;

export interface WidgetPage {
  /** What every story of the widget is given, beside its own. */
  readonly args?: WidgetArgs;
  /** What designers and authors should know, beside what holds for every widget. */
  readonly guide?: Guide;
}

const FALLBACK =
  '<p>In mid-2024 there were 8,087 refugees, 224 asylum-seekers, 513 stateless people and 657,749 internally displaced people in Azerbaijan.</p>';

/**
 * A widget's `meta` and a story for each of its states. Storybook lists stories without running them, and sees only names
 * that are exported as such: `export { Drawn, … }`, not `export const { Drawn } = …`.
 */
export function widgetStories(tag: string, { args = {}, guide = {} }: WidgetPage = {}) {
  return {
    meta: {
      component: tag,
      render: widget,
      play: settled,
      args,
      argTypes: controlsOf(tag),
      parameters: {
        guide,
        docs: {
          source: {
            language: 'html',
            transform: (_code: string, context: StoryContext<WidgetArgs>) =>
              codeOf(tag, context.args),
          },
        },
      },
    },
    ...states(),
  };
}

/** A story that draws a document, with other attributes where they matter. */
export const drawing = (data: object, args: WidgetArgs = {}): WidgetStory => ({
  args: { data, ...args },
});

/** A story that draws a document, and opens what a reader can open there: the part that is the button's, and of what it opens. */
export const opening = (
  data: object,
  { button, opened }: Readonly<Record<'button' | 'opened', string>>,
): WidgetStory => ({
  args: { data },
  async play(context) {
    await settled(context);
    const root = widgetsIn(context.canvasElement)[0]?.shadowRoot;
    root?.querySelector<HTMLElement>(`[part~="${button}"]`)?.click();
    await shows(() => Boolean(root?.querySelector(`[part~="${opened}"]`)));
  },
});

/** A story that draws a document, and then a newer one in its place. */
export const changing = (data: object, newer: object): WidgetStory => ({
  args: { data },
  async play(context) {
    await settled(context);
    const [element] = widgetsIn(context.canvasElement);
    const before = element?.shadowRoot?.textContent;
    if (element) Reflect.set(element, 'data', newer);
    await shows(() => element?.shadowRoot?.textContent !== before);
  },
});

/** The states of every widget, in the order of a widget's life. */
export function states() {
  return {
    /** The figures of the real sheet. */
    Drawn: told('The figures of the real sheet.', { data: sheet }),
    Fallback: told(
      'What the page put into the tag stays until the first drawing, and where there are no figures.',
      { src: NEVER, fallback: FALLBACK },
    ),
    Loading: told('The file is on its way: room is kept for the figures.', { src: NEVER }),
    Lazy: told(
      'With `loading="lazy"` the file is fetched when the widget comes near the window. Scroll down.',
      { src: FIGURES, loading: 'lazy', below: true },
    ),
    Partial: told('One row can’t be read: it is left out, and counted.', { data: partly }),
    Empty: told('The document has no such section.', { data: empty }),
    Failed: told(
      'What the widget got isn’t JSON. Readers see a sentence; the details are for whoever made the page.',
      { data: '{ "population": { "groups": [' },
    ),
    Unreachable: told('The file isn’t there: the button asks again.', { src: GONE }),
    Stale: told('New figures can’t be had: the last ones stay, and say from when they are.', {
      src: FIGURES,
      next: GONE,
    }),
  } as const satisfies Record<string, WidgetStory>;
}

function told(story: string, args: WidgetArgs): WidgetStory {
  return { args, parameters: { docs: { description: { story } } } };
}

/**
 * A widget as its arguments say. `fallback` is what stands in the tag, `next` an address that follows the first drawing;
 * `sentence` is put around it, where it says `{}`, and `below` puts it under the window's edge.
 */
export function widget(
  { fallback, next, below, sentence, ...given }: WidgetArgs,
  { component }: { readonly component?: unknown },
): HTMLElement {
  const element = document.createElement(String(component));
  for (const [name, value] of Object.entries(given))
    if (value !== undefined) give(element, name, value);
  if (typeof fallback === 'string') element.insertAdjacentHTML('beforeend', fallback);
  if (next)
    element.addEventListener('factlet-load', () => element.setAttribute('src', String(next)), {
      once: true,
    });
  if (typeof sentence !== 'string' && !below) return element;
  const place = document.createElement(below ? 'div' : 'p');
  if (below) place.className = 'below';
  const [before = '', after = ''] = typeof sentence === 'string' ? sentence.split('{}') : [];
  place.append(before, element, after);
  return place;
}

/** The controls name properties, attributes and CSS properties alike. JSON text is given as a page does: in the attribute. */
function give(element: HTMLElement, name: string, value: unknown): void {
  if (name.startsWith('--')) element.style.setProperty(name, String(value));
  else if (name in element && !(name === 'data' && typeof value === 'string'))
    Reflect.set(element, name, value);
  else if (typeof value === 'boolean') element.toggleAttribute(name, value);
  else element.setAttribute(name, String(value));
}

/** Waits until a widget shows what its story is about, so that tests look at that and not at the way there. */
async function settled({
  canvasElement,
  args,
}: {
  canvasElement: HTMLElement;
  args: WidgetArgs;
}): Promise<void> {
  if (!args['below']) await shows(() => isSettled(canvasElement, args));
}

/** Waits until a story shows what it is about. */
export async function shows(isShown: () => boolean): Promise<void> {
  for (
    const end = Date.now() + 20_000;
    Date.now() < end;
    await new Promise((resolve) => setTimeout(resolve, 20))
  )
    if (isShown()) return;
  throw new Error('The widget shows nothing yet.');
}

/** Whether a widget, and those in it, show what they are given: figures, or a sentence in their place with its details, which come later. */
export function isSettled(place: Element, { src, next, data }: WidgetArgs): boolean {
  if (src === NEVER) return true;
  const outer = widgetsIn(place);
  const roots = [...outer, ...outer.flatMap(({ shadowRoot }) => widgetsIn(shadowRoot))].map(
    ({ shadowRoot }) => shadowRoot,
  );
  if (
    !roots.length ||
    roots.some(
      (root) =>
        !root?.firstElementChild ||
        root.firstElementChild.localName === 'slot' ||
        root.querySelector('.skeleton'),
    )
  )
    return false;
  const isTroubled = Boolean(next) || src === GONE || typeof data === 'string';
  return (
    !isTroubled ||
    roots.some((root) => root?.querySelector('details') ?? !root?.querySelector('figure'))
  );
}

const widgetsIn = (root: ParentNode | null): Element[] =>
  [...(root?.querySelectorAll('*') ?? [])].filter(({ localName }) =>
    localName.startsWith('factlet-'),
  );

/** What is copied into a page. */
export function codeOf(
  tag: string,
  { data, src, fallback, next: _next, below: _below, sentence = '{}', ...given }: WidgetArgs,
): string {
  const styles = Object.entries(given)
    .filter(([name, value]) => name.startsWith('--') && value)
    .map(([name, value]) => `${name}: ${String(value)}`);
  const attributes = Object.entries({
    src: typeof data === 'string' ? undefined : (src ?? FIGURES),
    data: typeof data === 'string' ? data : undefined,
    ...given,
  })
    .filter(
      ([name, value]) =>
        !name.startsWith('--') && value !== undefined && value !== false && value !== '',
    )
    .map(([name, value]) => (value === true ? name : `${name}=${quoted(String(value))}`));
  if (styles.length) attributes.push(`style="${styles.join('; ')}"`);
  const words =
    typeof fallback === 'string' ? (fallback.startsWith('<') ? `\n  ${fallback}\n` : fallback) : '';
  return String(sentence).replace('{}', `<${[tag, ...attributes].join(' ')}>${words}</${tag}>`);
}

const quoted = (text: string): string => (text.includes('"') ? `'${text}'` : `"${text}"`);
