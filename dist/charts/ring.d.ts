/**
 * A ring's parts as paths, clockwise from 12 o'clock, and a line from each to where its label
 * stands.
 */
export interface Ring {
    readonly parts: readonly RingPart[];
}
export interface RingPart {
    readonly path: string;
    readonly leader: string;
    /** Thinner than an outline: drawn in its own colour alone. */
    readonly tiny: boolean;
}
/**
 * The ring of a share of the whole, and of what is missing to it. Fills the turn, and no more, when
 * the share exceeds the whole; has no parts when nothing is known.
 */
export declare function ring(share: number | undefined): Ring;
