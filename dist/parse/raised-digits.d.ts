/** A text with its digits raised, as marks of footnotes, of which no number can be made. */
export declare const withRaisedDigits: (text: string) => string;
