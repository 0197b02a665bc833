/** Defines a tag, unless the page has it already: the first definition stays, and all else goes on. */
export declare function define(tag: string, element: CustomElementConstructor): void;
