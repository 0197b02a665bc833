import { LitElement, css, html, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import { declarationOf, type Described } from '../manifest.js';
import { sheet } from '../sheets.js';
import { widget, type WidgetArgs } from '../widget-stories.js';
import { blockStyles } from './block.styles.js';

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Marked {
  readonly key: string;
  readonly code: string;
  readonly description: string;
  readonly colour?: string;
  /** Where the picture shows it; nowhere, when it doesn't. */
  readonly place: Place | undefined;
  readonly top: number;
}

/** A colour that no theme has: what takes it shows where a property is read. */
const PROBE = 'rgb(1, 2, 3)';
const GUTTER = 48;
const STEP = 22;

/** A picture of a widget with its parts and CSS properties, found in the widget itself. */
class Anatomy extends LitElement {
  static override properties = { tag: {}, args: { attribute: false } };
  static override styles = [
    blockStyles,
    css`
      .picture {
        position: relative;
        box-sizing: border-box;
        padding: 24px ${GUTTER}px;
        border: 1px solid #e5e5e5;
        background: #fff;
        color-scheme: light;
      }
      .over {
        position: absolute;
        inset: 0;
        inline-size: 100%;
        block-size: 100%;
        pointer-events: none;
      }
      .lists {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(22em, 100%), 1fr));
        gap: 0 32px;
      }
      .key {
        inline-size: 2em;
        font-weight: 700;
      }
      tr:hover,
      tr:focus {
        background: #f0f6fb;
      }
    `,
  ];

  tag = '';
  args: WidgetArgs = {};
  #parts: readonly Marked[] = [];
  #properties: readonly Marked[] = [];
  #pointed: Marked | undefined;
  #observer: ResizeObserver | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('tag')) return;
    const picture = this.renderRoot.querySelector('.picture');
    const place = widget(
      { ...this.args, fallback: undefined, data: sheet },
      { component: this.tag },
    );
    const element = place.matches(this.tag) ? place : place.querySelector<HTMLElement>(this.tag);
    place.lang = 'en';
    element?.addEventListener(
      'factlet-load',
      () => {
        this.#observer = new ResizeObserver(() => this.#look(element));
        this.#observer.observe(element);
      },
      { once: true },
    );
    picture?.prepend(place);
  }

  #look(element: HTMLElement): void {
    const { cssParts = [], cssProperties = [] } = declarationOf(this.tag);
    const inside = elementsIn(element);
    const ground = this.renderRoot.querySelector('.picture')?.getBoundingClientRect();
    if (!ground) return;
    const placeOf = (found: Element | undefined): Place | undefined => {
      const { x, y, width, height } = found ? extentOf(found) : new DOMRect();
      return width ? { x: x - ground.x, y: y - ground.y, width, height } : undefined;
    };
    const shown = (each: Element): boolean => each.getBoundingClientRect().width > 0;
    this.#parts = spread(
      cssParts.map((part, index) => ({
        ...describe(part, String(index + 1), `::part(${part.name})`),
        place: placeOf(inside.find((each) => shown(each) && each.part.contains(part.name))),
      })),
    );
    this.#properties = spread(
      cssProperties.map((property, index) => {
        element.style.setProperty(property.name, PROBE);
        const place = placeOf(inside.find((each) => shown(each) && reads(each)));
        element.style.removeProperty(property.name);
        return {
          ...describe(property, letter(index), property.name),
          ...(property.default?.startsWith('#') && { colour: property.default }),
          place,
        };
      }),
    );
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    return html`<div class="picture">
        <svg class="over" aria-hidden="true">
          ${this.#parts.map(pin)}${letters(this.#properties)}
          ${this.#pointed?.place ? svg`<rect x=${this.#pointed.place.x - 3} y=${this.#pointed.place.y - 3} width=${this.#pointed.place.width + 6} height=${this.#pointed.place.height + 6} fill="none" stroke=${MAGENTA} stroke-width="2"></rect>` : nothing}
        </svg>
      </div>
      <div class="lists">
        ${this.#list('Parts', this.#parts)}${this.#list('CSS properties', this.#properties)}
      </div>`;
  }

  #list(title: string, all: readonly Marked[]): TemplateResult {
    const point = (each: Marked | undefined) => (): void => {
      this.#pointed = each;
      this.requestUpdate();
    };
    return html`<section>
      <h3>${title}</h3>
      <table>
        <tbody>
          ${all.map(
            (each) =>
              html` <tr
                tabindex="0"
                @pointerenter=${point(each)}
                @pointerleave=${point(undefined)}
                @focus=${point(each)}
                @blur=${point(undefined)}
              >
                <td class="key">${each.place ? each.key : ''}</td>
                <th scope="row"><code>${each.code}</code></th>
                <td>
                  ${each.colour ? html`<svg class="swatch" fill=${each.colour} aria-hidden="true"><rect width="100%" height="100%"></rect></svg>` : nothing}${written(each.description)}
                </td>
              </tr>`,
          )}
        </tbody>
      </table>
    </section>`;
  }
}
customElements.define('story-anatomy', Anatomy);

/** A sentence of the manifest: what stands between backticks is code. */
const written = (sentence: string): unknown[] =>
  sentence.split('`').map((text, index) => (index % 2 ? html`<code>${text}</code>` : text));

const letter = (index: number): string =>
  String.fromCharCode(97 + (index % 26)).repeat(1 + Math.floor(index / 26));
const describe = ({ description = '' }: Described, key: string, code: string) => ({
  key,
  code,
  description,
  top: 0,
});

/** What is seen of an element: its text ends before its box does. */
function extentOf(element: Element): DOMRect {
  const box = element.getBoundingClientRect();
  if (element instanceof SVGElement || element.querySelector('svg')) return box;
  const range = document.createRange();
  range.selectNodeContents(element);
  const text = range.getBoundingClientRect();
  return text.width ? text : box;
}

/** Everything that a widget draws, with what the widgets in it draw. */
const elementsIn = (host: Element): Element[] =>
  [...(host.shadowRoot?.querySelectorAll('*') ?? [])].flatMap((each) =>
    each.shadowRoot ? [each, ...elementsIn(each)] : [each],
  );

/** Whether an element is what the probe's colour is seen on: ink of its own text, a mark, a line, a ground. */
function reads(element: Element): boolean {
  const {
    color,
    fill,
    stroke,
    backgroundColor,
    borderTopColor,
    borderTopWidth,
    borderInlineStartColor,
    borderInlineStartWidth,
  } = getComputedStyle(element);
  if (element instanceof SVGGeometryElement) return [fill, stroke].includes(PROBE);
  const writes = [...element.childNodes].some(
    ({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim(),
  );
  return (
    (writes && color === PROBE) ||
    backgroundColor === PROBE ||
    (borderTopColor === PROBE && borderTopWidth !== '0px') ||
    (borderInlineStartColor === PROBE && borderInlineStartWidth !== '0px')
  );
}

/** Gives the pins of one side places of their own, from the top down. */
function spread(all: readonly Marked[]): readonly Marked[] {
  let last = 0;
  const placed = [...all]
    .filter(({ place }) => place)
    .sort((a, b) => anchorOf(a.place) - anchorOf(b.place));
  const tops = new Map(
    placed.map(({ key, place }) => [key, (last = Math.max(last + STEP, anchorOf(place)))]),
  );
  return all.map((each) => ({ ...each, top: tops.get(each.key) ?? 0 }));
}

/** The height at which a line meets what it names: the middle of a row, near the top of a large piece. */
const anchorOf = ({ y, height }: Place = { x: 0, y: 0, width: 0, height: 0 }): number =>
  y + Math.min(height / 2, 32);

const MAGENTA = '#b3006b';
const badge = (
  key: string,
  x: number,
  y: number,
): TemplateResult => svg`<circle cx=${x} cy=${y} r="9" fill="#fff" stroke=${MAGENTA}></circle>
  <text x=${x} y=${y + 4} text-anchor="middle" font-size="11" fill=${MAGENTA}>${key}</text>`;

/** A part's number in the margin, and a line from there to where the part begins. */
function pin({ key, place, top }: Marked): TemplateResult | typeof nothing {
  if (!place) return nothing;
  const x = GUTTER / 2;
  return svg`<path d="M${x} ${top}L${GUTTER - 4} ${anchorOf(place)}H${Math.max(place.x - 2, GUTTER - 2)}" stroke=${MAGENTA} fill="none"></path>${badge(key, x, top)}`;
}

/** The letters of properties, each where what it colours ends; beside one another where that is the same place. */
function letters(all: readonly Marked[]): TemplateResult[] {
  const taken: { readonly x: number; readonly y: number }[] = [];
  return all.flatMap(({ key, place }) => {
    if (!place) return [];
    const y = anchorOf(place);
    let x = place.x + place.width + 14;
    while (taken.some((other) => Math.abs(other.x - x) < STEP && Math.abs(other.y - y) < STEP))
      x += STEP - 2;
    taken.push({ x, y });
    return badge(key, x, y);
  });
}
