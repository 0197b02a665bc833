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
    now: (language) => values.get(language),
    load: (language) => {
      let promise = promises.get(language);
      if (!promise) {
        const value = values.get(language);
        promise = value === undefined ? fetchValue(language) : Promise.resolve(value);
        promises.set(language, promise);
      }
      return promise;
    },
    register: (language, value) => void values.set(language, value),
  };
}
