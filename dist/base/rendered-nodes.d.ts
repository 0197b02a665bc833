import type { LitElement, ReactiveController } from 'lit';
import type { StandingFigure } from './standing-figure.js';
/**
 * What Lit has rendered into an element's root. It notices what others do to it: translators,
 * extensions, scripts of the page. What they add is theirs. Where they remove or write over a node,
 * Lit would go on writing into one that nobody sees, and an old number would stay.
 */
export declare class RenderedNodes implements ReactiveController {
    #private;
    constructor(host: LitElement, standing: StandingFigure);
    hostConnected(): void;
    hostDisconnected(): void;
    /**
     * Renders into the root; anew where others have altered it, or Lit no longer finds its nodes.
     * Where that throws, `fail` is called, and what it makes of it is rendered.
     */
    update(render: () => void, fail: () => void): void;
}
