/** What a title says of the numbers below it. */
export interface TitleUnit {
    /** 3 for "(in thousands)". */
    readonly zeros: number;
    /** Whether it speaks of amounts alone: "US$ million". */
    readonly isMoney: boolean;
}
/**
 * The unit that a title gives to the numbers below it; undefined where its words are no unit:
 * "2.5 million refugees live in …".
 */
export declare function titleUnit(title: string): TitleUnit | undefined;
