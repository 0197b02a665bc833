import type { Language } from './languages.js';
/** What each language has of one kind, fetched when it is needed. */
export interface LazyByLanguage<Value> {
    /** What is here already. */
    now(language: Language): Value | undefined;
    /** Fetches it once per page. After a failure the next call tries again. */
    load(language: Language): Promise<Value>;
    /** Gives what came with the bundle. */
    register(language: Language, value: Value): void;
}
/**
 * Loads one file per language. The loaders have to be written out with literal addresses: bundlers
 * follow nothing else.
 */
export declare function lazyByLanguage<Module, Value>(loaders: Readonly<Record<Language, () => Promise<Module>>>, valueOf: (module: Module) => Value): LazyByLanguage<Value>;
