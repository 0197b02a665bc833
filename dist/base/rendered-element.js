import { LitElement } from 'lit';
import { RenderedNodes } from './rendered-nodes.js';
import { StandingFigure } from './standing-figure.js';
import { adoptStyles } from './styles/adopt-styles.js';
/**
 * An element whose root isn't its own alone: a figure may stand there before any script, and others
 * may alter what it renders.
 */
export class RenderedElement extends LitElement {
    #standing = new StandingFigure(this);
    #nodes = new RenderedNodes(this, this.#standing);
    /** Whether the room of the page's own words has been given away, and nothing keeps it. */
    get hasGivenRoomAway() {
        return this.#standing.hasGivenRoomAway;
    }
    adoptedCallback() {
        if (this.shadowRoot)
            adoptStyles(this.shadowRoot, Reflect.get(this.constructor, 'elementStyles'));
    }
    createRenderRoot() {
        return this.#standing.root ?? super.createRenderRoot();
    }
    scheduleUpdate() {
        const update = () => super.scheduleUpdate();
        return this.#standing.root ? this.#standing.painted().then(update) : update();
    }
    shouldUpdate(changed) {
        const isOwn = this.#standing.yieldsTo(() => {
            // Lit would call it only where something is rendered.
            this.willUpdate(changed);
            return this.fingerprint;
        });
        if (!isOwn)
            this.announce();
        return isOwn;
    }
    update(changed) {
        this.#nodes.update(() => super.update(changed), () => this.failToRender());
    }
    updated(_changed) {
        this.announce();
    }
}
