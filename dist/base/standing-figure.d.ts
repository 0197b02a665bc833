import { type LitElement } from 'lit';
/**
 * A figure that stood in the page before any script: the element's shadow root is there already,
 * with a link to the style sheet. It is left alone until the element has a figure of its own that
 * differs; drawing the same one twice would cost more than a page without it.
 */
export declare class StandingFigure {
    #private;
    /** Its root; undefined where there is none, or it was replaced. */
    root: ShadowRoot | undefined;
    /**
     * Whether its style sheet gave the room of the page's words away: what takes its place then
     * leaves that room to what is below, which has had it since the page was painted.
     */
    hasGivenRoomAway: boolean;
    constructor(host: LitElement);
    /**
     * Settles when the element may work. A script that is quick to arrive would delay the paint of
     * what is there already; so it waits for the page's next frame, but not long, since pages that
     * nobody sees have none.
     */
    painted(): Promise<unknown>;
    /**
     * Whether the element shall draw: there is no such figure, or another than the element's own,
     * whose fingerprint `find` gives. From now on a reader can use the buttons of one that stays.
     */
    yieldsTo(find: () => string | undefined): boolean;
    /** Makes the root the element's, with its style sheets in place before the linked one goes. */
    replace(): void;
}
