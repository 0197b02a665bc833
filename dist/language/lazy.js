/**
 * Loads one file per language. The loaders have to be written out with literal addresses: bundlers
 * follow nothing else.
 */
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
