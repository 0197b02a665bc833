import { LitElement, type PropertyValues } from 'lit';
/**
 * An element whose root isn't its own alone: a figure may stand there before any script, and others
 * may alter what it renders.
 */
export declare abstract class RenderedElement extends LitElement {
    #private;
    /** Whether the room of the page's own words has been given away, and nothing keeps it. */
    protected get hasGivenRoomAway(): boolean;
    /** Short for what the element would render; undefined where there are no figures to render. */
    protected abstract get fingerprint(): string | undefined;
    /** Tells what became of the figures, whether they were rendered or stood there. */
    protected abstract announce(): void;
    /** Called where nothing could be rendered; what is rendered then says so. */
    protected abstract failToRender(): void;
    adoptedCallback(): void;
    protected createRenderRoot(): HTMLElement | DocumentFragment;
    protected scheduleUpdate(): void | Promise<unknown>;
    protected shouldUpdate(changed: PropertyValues): boolean;
    protected update(changed: PropertyValues): void;
    protected updated(_changed: PropertyValues): void;
}
