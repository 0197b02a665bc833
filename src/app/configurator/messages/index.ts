import { supportedLanguage } from '../../../language/languages.js';
import { lazyByLanguage } from '../../../language/lazy.js';
import type { ConfiguratorMessages } from './types.js';

const lazy = lazyByLanguage<{ readonly messages: ConfiguratorMessages }, ConfiguratorMessages>(
  {
    ar: () => import('./ar.js'),
    az: () => import('./az.js'),
    en: () => import('./en.js'),
    es: () => import('./es.js'),
    fr: () => import('./fr.js'),
    ro: () => import('./ro.js'),
    ru: () => import('./ru.js'),
    uk: () => import('./uk.js'),
    zh: () => import('./zh.js'),
  },
  ({ messages }) => messages,
);

/** What the configurator says in the language of a tag, in English where it has no words. */
export function loadConfiguratorMessages(lang: string): Promise<ConfiguratorMessages> {
  return lazy.load(supportedLanguage(lang) ?? 'en');
}
