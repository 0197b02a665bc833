import { LitElement, css, html, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import { declarationOf, type Described } from '../manifest.js';
import { sheet } from '../sheets.js';
import { widget, type WidgetArgs } from '../widget-stories.js';
import { written } from '../written.js';
import { placeBadges, RADIUS, type Badge, type Box } from './anatomy-badges.js';
import { elementsIn, extentOf, inkIn, isShown, shows, within } from './anatomy-pieces.js';
import { blockStyles } from './block.styles.js';

/** What a page can reach of a widget. */
interface Marked {
  readonly key: string;
  readonly code: string;
  readonly description: string;
  readonly colour?: string | undefined;
  /** Where the picture shows it; nowhere, when it doesn't. */
  readonly place: Box | undefined;
  readonly badge?: Badge | undefined;
}

type Kind = 'parts' | 'properties';
const TITLES: Readonly<Record<Kind, string>> = { parts: 'Parts', properties: 'CSS properties' };

/** A colour that no theme has: what takes it shows where a property is read. */
const PROBE = 'rgb(1, 2, 3)';
const MAGENTA = '#b3006b';

/** A picture of a widget with its parts or its CSS properties, found in the widget itself. */
class Anatomy extends LitElement {
  static override properties = { tag: {}, args: { attribute: false } };
  static override styles = [
    blockStyles,
    css`
      .picture {
        position: relative;
        box-sizing: border-box;
        padding: 32px 56px;
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
      fieldset {
        display: flex;
        gap: 16px;
        margin: 0 0 12px;
        padding: 0;
        border: 0;
      }
      .list {
        margin-block-start: 16px;
        columns: 26em 2;
        column-gap: 32px;
      }
      .key {
        inline-size: 2em;
        font-weight: 700;
      }
      tr {
        break-inside: avoid;
      }
      tr:hover,
      tr:focus {
        background: #f0f6fb;
      }
    `,
  ];

  tag = '';
  args: WidgetArgs = {};
  #kind: Kind = 'parts';
  #marked: Readonly<Record<Kind, readonly Marked[]>> = { parts: [], properties: [] };
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
    const picture = this.renderRoot.querySelector('.picture');
    if (!picture) return;
    const ground = picture.getBoundingClientRect();
    const { cssParts = [], cssProperties = [] } = declarationOf(this.tag);
    const inside = elementsIn(element);
    const around = [...picture.querySelectorAll(':not(.over, .over *)')];
    const ink = inkIn([...around, ...inside]).map((box) => within(ground, box));
    const bounds = { x: 0, y: 0, width: ground.width, height: ground.height };
    const placeOf = (sought: (each: Element) => boolean): Box | undefined => {
      const found = inside.find((each) => isShown(each) && sought(each));
      return found && within(ground, extentOf(found));
    };
    const parts = cssParts.map((part, index) => ({
      ...described(part, String(index + 1), `::part(${part.name})`),
      place: placeOf((each) => each.part.contains(part.name)),
    }));
    const properties = cssProperties.map((property, index) => {
      element.style.setProperty(property.name, PROBE);
      const place = placeOf((each) => shows(each, PROBE));
      element.style.removeProperty(property.name);
      return {
        ...described(property, letter(index), property.name),
        colour: property.default?.startsWith('#') ? property.default : undefined,
        place,
      };
    });
    this.#marked = {
      parts: withBadges(parts, ink, bounds),
      properties: withBadges(properties, ink, bounds),
    };
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    const marked = this.#marked[this.#kind];
    const pointed = this.#pointed?.place;
    return html`<fieldset aria-label="What is marked">
        ${(['parts', 'properties'] as const).map((kind) => this.#choice(kind))}
      </fieldset>
      <div class="picture">
        <svg class="over" aria-hidden="true">
          ${marked.map(pin)}
          ${pointed ? svg`<rect x=${pointed.x - 3} y=${pointed.y - 3} width=${pointed.width + 6} height=${pointed.height + 6} fill="none" stroke=${MAGENTA} stroke-width="2"></rect>` : nothing}
        </svg>
      </div>
      <div class="list">${this.#list(marked)}</div>`;
  }

  #choice(kind: Kind): TemplateResult {
    return html`<label
      ><input
        type="radio"
        name="kind"
        .checked=${kind === this.#kind}
        @change=${() => {
          this.#kind = kind;
          this.requestUpdate();
        }}
      />
      ${TITLES[kind]}</label
    >`;
  }

  #list(all: readonly Marked[]): TemplateResult {
    const point = (each: Marked | undefined) => (): void => {
      this.#pointed = each;
      this.requestUpdate();
    };
    return html`<table>
      <tbody>
        ${all.map(
          (each) =>
            html`<tr
              tabindex="0"
              @pointerenter=${point(each)}
              @pointerleave=${point(undefined)}
              @focus=${point(each)}
              @blur=${point(undefined)}
            >
              <td class="key">${each.badge ? each.key : ''}</td>
              <th scope="row"><code>${each.code}</code></th>
              <td>
                ${each.colour ? html`<svg class="swatch" fill=${each.colour} aria-hidden="true"><rect width="100%" height="100%"></rect></svg>` : nothing}${written(each.description)}
              </td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }
}
customElements.define('story-anatomy', Anatomy);

/** Small pieces choose first: large ones have more room around them. */
function withBadges(all: readonly Marked[], ink: readonly Box[], bounds: Box): readonly Marked[] {
  const seen = all
    .filter(({ place }) => place)
    .sort((one, other) => areaOf(one.place) - areaOf(other.place));
  const badges = placeBadges(
    seen.flatMap(({ place }) => place ?? []),
    ink,
    bounds,
  );
  const badgeOf = new Map(seen.map(({ key }, index) => [key, badges[index]]));
  return all.map((each) => ({ ...each, badge: badgeOf.get(each.key) }));
}

const areaOf = ({ width, height }: Box = { x: 0, y: 0, width: 0, height: 0 }): number =>
  width * height;

const letter = (index: number): string =>
  String.fromCharCode(97 + (index % 26)).repeat(1 + Math.floor(index / 26));

const described = ({ description = '' }: Described, key: string, code: string) => ({
  key,
  code,
  description,
});

/** A number or a letter, and a line from there to the edge of what it names. */
function pin({ key, badge }: Marked): TemplateResult | typeof nothing {
  if (!badge) return nothing;
  const { x, y, line } = badge;
  return svg`<g data-badge=${key}><rect x=${line.x} y=${line.y} width=${line.width} height=${line.height} fill=${MAGENTA}></rect>
    <circle cx=${x} cy=${y} r=${RADIUS} fill="#fff" stroke=${MAGENTA}></circle>
    <text x=${x} y=${y + 4} text-anchor="middle" font-size="11" fill=${MAGENTA}>${key}</text></g>`;
}
