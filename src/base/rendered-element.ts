import { LitElement, type PropertyValues } from 'lit';
import { RenderedNodes } from './rendered-nodes.js';
import { StandingFigure } from './standing-figure.js';
import { adoptStyles } from './styles/adopt-styles.js';

/**
 * An element whose root isn't its own alone: a figure may stand there before any script, and others
 * may alter what it renders.
 */
export abstract class RenderedElement extends LitElement {
  readonly #standing = new StandingFigure(this);
  readonly #nodes = new RenderedNodes(this, this.#standing);

  /** Whether the room of the page's own words has been given away, and nothing keeps it. */
  protected get hasGivenRoomAway(): boolean {
    return this.#standing.hasGivenRoomAway;
  }

  /** Short for what the element would render; undefined where there are no figures to render. */
  protected abstract get fingerprint(): string | undefined;

  /** Tells what became of the figures, whether they were rendered or stood there. */
  protected abstract announce(): void;

  /** Called where nothing could be rendered; what is rendered then says so. */
  protected abstract failToRender(): void;

  adoptedCallback(): void {
    if (this.shadowRoot)
      adoptStyles(this.shadowRoot, Reflect.get(this.constructor, 'elementStyles'));
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return this.#standing.root ?? super.createRenderRoot();
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    const update = (): void | Promise<unknown> => super.scheduleUpdate();
    return this.#standing.root ? this.#standing.painted().then(update) : update();
  }

  protected override shouldUpdate(changed: PropertyValues): boolean {
    const isOwn = this.#standing.yieldsTo(() => {
      // Lit would call it only where something is rendered.
      this.willUpdate(changed);
      return this.fingerprint;
    });
    if (!isOwn) this.announce();
    return isOwn;
  }

  protected override update(changed: PropertyValues): void {
    this.#nodes.update(
      () => super.update(changed),
      () => this.failToRender(),
    );
  }

  protected override updated(_changed: PropertyValues): void {
    this.announce();
  }
}
