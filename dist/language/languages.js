/**
 * The languages that the library speaks. The compiler names all that a new one lacks.
 */
export const LANGUAGES = ['ar', 'az', 'en', 'es', 'fr', 'ro', 'ru', 'uk', 'zh'];
/** The language that serves a tag: `az-AZ` is `az`. Undefined where we don't speak it. */
export function supportedLanguage(tag) {
    const [primary] = tag.toLowerCase().split(/[-_]/);
    return LANGUAGES.find((language) => language === primary);
}
