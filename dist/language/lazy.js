import { supportedLanguage } from './languages.js';
/** Loads one file per language. `npm run lists` writes the loaders. */
export function lazyByLanguage(loaders, valueOf) {
    const values = new Map();
    const promises = new Map();
    const fetchValue = async (language) => {
        try {
            const value = valueOf(await loaders[language]());
            values.set(language, value);
            return value;
        }
        catch (error) {
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
            if (!language)
                return Promise.reject(new RangeError(`Factlet lacks this language: ${tag}`));
            let promise = promises.get(language);
            if (!promise)
                promises.set(language, (promise = fetchValue(language)));
            return promise;
        },
        register: (language, value) => {
            values.set(language, value);
            promises.set(language, Promise.resolve(value));
        },
    };
}
