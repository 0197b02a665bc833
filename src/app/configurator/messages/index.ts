import { supportedLanguage } from '../../../language/languages.js';
import { lazyByLanguage } from '../../../language/lazy.js';
import { loaders } from './loaders.js';
import type { ConfiguratorMessages } from './types.js';

const lazy = lazyByLanguage<{ readonly messages: ConfiguratorMessages }, ConfiguratorMessages>(
  loaders,
  ({ messages }) => messages,
);

/** What the configurator says in the language of a tag, in English where it has no words. */
export function loadConfiguratorMessages(lang: string): Promise<ConfiguratorMessages> {
  return lazy.load(supportedLanguage(lang) ?? 'en');
}
