/**
 * Reads a document of thousands of rows in several goes, so that the page has its turn between them. Each call reads new rows
 * for so many milliseconds and returns whether all is read; the next one takes what was read without a remark as it is.
 */
export declare function inGoes(decode: () => unknown): (milliseconds: number) => boolean;
