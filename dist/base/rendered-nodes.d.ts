import type { RenderOptions } from 'lit';
/**
 * What Lit has rendered into a root. It notices what others do to it: translators, extensions,
 * scripts of the page. What they add is theirs. Where they remove or write over a node, Lit would
 * go on writing into one that nobody sees, and an old number would stay.
 */
export declare class RenderedNodes {
    #private;
    constructor(root: Node & ParentNode, options: RenderOptions);
    /** Whether others have changed something since `accept`. */
    get areAltered(): boolean;
    /** Takes what stands in the root now for what belongs there. */
    accept(): void;
    /** Empties the root. What is rendered next is rendered as into a new one. */
    clear(): void;
}
