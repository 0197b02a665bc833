import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { formatsFor, type Formats } from '../../../format/formats.js';
import { loadCountryNames } from '../../../format/country-names.js';
import { loadLanguage } from '../../../format/languages.js';
import { type Language, supportedLanguage } from '../../../language/languages.js';
import { loadMessages } from '../../../messages/index.js';
import type { Messages } from '../../../messages/types.js';
import { loadConfiguratorMessages } from '../messages/index.js';
import type { ConfiguratorMessages } from '../messages/types.js';

/**
 * How a pane speaks with an officer: its own words, those of figures, and how values are written.
 */
export interface Spoken<W> {
  readonly lang: Language;
  readonly words: W;
  readonly messages: Messages;
  readonly formats: Formats;
}

/**
 * The language of a pane, fetched when it is asked for. While another is on its way, the one before
 * it stays.
 */
export class LanguageInForce<W> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #wordsOf: (messages: ConfiguratorMessages) => W;
  #asked: Language | undefined;
  #spoken: Spoken<W> | undefined;

  constructor(host: ReactiveControllerHost, wordsOf: (messages: ConfiguratorMessages) => W) {
    this.#host = host;
    this.#wordsOf = wordsOf;
    host.addController(this);
  }

  hostConnected(): void {
    // What couldn't be fetched is asked for again.
    if (!this.#spoken) this.#asked = undefined;
  }

  /**
   * What a language says; undefined until it is there. English for one that the pages don't speak.
   */
  read(tag: string): Spoken<W> | undefined {
    const lang = supportedLanguage(tag) ?? 'en';
    if (lang !== this.#asked) void this.#load((this.#asked = lang));
    return this.#spoken;
  }

  async #load(lang: Language): Promise<void> {
    try {
      const [own, messages] = await Promise.all([
        loadConfiguratorMessages(lang),
        loadMessages(lang),
        loadLanguage(lang),
        loadCountryNames(lang),
      ]);
      if (lang !== this.#asked) return;
      this.#spoken = { lang, words: this.#wordsOf(own), messages, formats: formatsFor(lang) };
      this.#host.requestUpdate();
    } catch {
      if (lang === this.#asked) this.#asked = undefined;
      console.warn(`factlet: the words of ${lang} could not be fetched.`);
    }
  }
}
