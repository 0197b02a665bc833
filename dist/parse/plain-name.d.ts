/**
 * A name as it is compared: without case, accents, marks and spaces too many, and with one i for
 * the four of Azerbaijani and Turkish.
 */
export declare const plainName: (name: string) => string;
