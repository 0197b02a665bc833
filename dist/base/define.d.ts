/**
 * Defines a tag, unless the page has it already: the first definition stays, and all else goes on.
 * Where nothing can be drawn, nothing is defined, and the page's own words stay.
 */
export declare function define(tag: string, element: CustomElementConstructor): void;
