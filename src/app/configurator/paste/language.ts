import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { supportedLanguage, type Language } from '../../../language/languages.js';
import { loadLocaleAndNames, type Locale } from '../../../locale/locale.js';
import { loadConfiguratorMessages } from '../messages/index.js';
import type { ConfiguratorMessages } from '../messages/types.js';

/** How a pane speaks with an officer: its own words beside the locale. */
export interface Spoken<W> extends Locale {
  readonly lang: Language;
  readonly words: W;
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
      const [locale, messages] = await Promise.all([
        loadLocaleAndNames(lang),
        loadConfiguratorMessages(lang),
      ]);
      if (lang !== this.#asked) return;
      this.#spoken = { ...locale, lang, words: this.#wordsOf(messages) };
      this.#host.requestUpdate();
    } catch {
      if (lang === this.#asked) this.#asked = undefined;
      console.warn(`factlet: the words of ${lang} could not be fetched.`);
    }
  }
}
