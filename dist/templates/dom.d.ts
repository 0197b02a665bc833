/**
 * An element to be, as what it has: attributes; properties, with a dot before their name;
 * listeners, as `onclick`. What is undefined or false it doesn't have.
 */
export type Given = Readonly<Record<string, unknown>>;
/**
 * Tells an element to be from any other object: from what data or a page's property holds. The same
 * for every copy of this module, since the menu is a file of its own.
 */
declare const NODE: unique symbol;
/** An element to be. */
export interface VNode {
    readonly [NODE]: true;
    readonly tag: string;
    readonly given: Given;
    readonly children: readonly Child[];
}
/**
 * What stands in an element: elements, texts, lists of them; nothing, where it is undefined, false
 * or an empty text.
 */
export type Child = VNode | string | false | undefined | readonly Child[];
/** Describes an element. */
export declare const h: (tag: string, given?: Given, ...children: readonly Child[]) => VNode;
/** What has children, and a document of its own. */
type Parent = Element | DocumentFragment;
/** Makes the children of a node what they should be, and takes away all others. */
export declare function draw(parent: Parent, ...children: readonly Child[]): void;
export {};
