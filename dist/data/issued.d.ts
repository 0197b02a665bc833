import type { Text } from './texts.js';
/** What was wrong in the figures as they were published before, and is right now. */
export interface Correction {
    /** The day of the correction. */
    readonly date?: Text;
    /** What was corrected: the name of a row, or a sentence. */
    readonly what?: Text;
    /** What the figure said before: a number, or words. */
    readonly was?: number | Text;
    /** What it says since. */
    readonly now?: number | Text;
}
/** What a document says of its own edition. */
export interface Issued {
    /** What the edition is called: "Mid-2025 update". */
    readonly edition?: Text;
    /** The address of a newer edition: an absolute one of http or https. */
    readonly supersededBy?: string;
    readonly corrections?: readonly Correction[];
}
