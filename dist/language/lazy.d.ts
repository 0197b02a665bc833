import { type Language } from './languages.js';
/** What each language has of one kind, by the language's tag, fetched when it is needed. */
export interface LazyByLanguage<Value> {
    /** What is here already. */
    readonly now: (tag: string) => Value | undefined;
    /**
     * Fetches it once per page. After a failure the next call tries again. Rejects for a language
     * that we lack.
     */
    readonly load: (tag: string) => Promise<Value>;
    /** Gives what came with the bundle. */
    readonly register: (language: Language, value: Value) => void;
}
/** Loads one file per language. `npm run lists` writes the loaders. */
export declare function lazyByLanguage<Module, Value>(loaders: Readonly<Record<Language, () => Promise<Module>>>, valueOf: (module: Module) => Value): LazyByLanguage<Value>;
