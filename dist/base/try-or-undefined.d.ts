/** What a function gives, or nothing where the data makes it throw: a getter, a circular object. */
export declare function tryOrUndefined<T>(make: () => T): T | undefined;
