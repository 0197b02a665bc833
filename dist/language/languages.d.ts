/**
 * The languages that the library speaks. The compiler names all that a new one lacks.
 */
export declare const LANGUAGES: readonly ["ar", "az", "en", "es", "fr", "ro", "ru", "uk", "zh"];
export type Language = (typeof LANGUAGES)[number];
/** The language that serves a tag: `az-AZ` is `az`. Undefined where we don't speak it. */
export declare function supportedLanguage(tag: string): Language | undefined;
