/** The languages that have sentences. */
export const LANGUAGES = ['ar', 'az', 'en', 'es', 'fr', 'ru', 'zh'];
