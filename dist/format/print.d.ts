export type Scale = 'thousand' | 'million' | 'billion';
/** How a number is printed. */
export interface Print {
    /** The unit that it is printed in; in full by default. */
    readonly scale?: Scale | undefined;
    /**
     * How many decimals of that unit, exactly; by default as many as the number has, at most three.
     */
    readonly decimals?: number | undefined;
}
