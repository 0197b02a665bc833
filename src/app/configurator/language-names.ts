import type { Language } from '../../messages/messages.js';

/** Each language in its own words, in the order of the pages. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  az: 'Azərbaycanca', en: 'English', fr: 'Français', es: 'Español', ar: 'العربية', ru: 'Русский', zh: '中文',
};
