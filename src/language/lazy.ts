import { supportedLanguage, type Language } from './languages.js';

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
export function lazyByLanguage<Module, Value>(
  loaders: Readonly<Record<Language, () => Promise<Module>>>,
  valueOf: (module: Module) => Value,
): LazyByLanguage<Value> {
  const values = new Map<Language, Value>();
  const promises = new Map<Language, Promise<Value>>();

  const fetchValue = async (language: Language): Promise<Value> => {
    try {
      const value = valueOf(await loaders[language]());
      values.set(language, value);
      return value;
    } catch (error) {
      promises.delete(language);
      throw error;
    }
  };

  return {
    now: (tag) => {
      const language = supportedLanguage(tag);
      return language && values.get(language);
    },
    load: (tag) => {
      const language = supportedLanguage(tag);
      if (!language) return Promise.reject(new RangeError(`Factlet lacks this language: ${tag}`));
      let promise = promises.get(language);
      if (!promise) promises.set(language, (promise = fetchValue(language)));
      return promise;
    },
    register: (language, value) => {
      values.set(language, value);
      promises.set(language, Promise.resolve(value));
    },
  };
}
