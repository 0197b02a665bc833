import type { ReactiveControllerHost } from '@lit/reactive-element';
import { directionOf } from '../format/direction.js';
import { formatsFor, normaliseTag, plainFormats, type Formats } from '../format/formats.js';
import { hasCountryNames, loadCountryNames } from '../format/country-names.js';
import { languageNow, loadLanguage } from '../format/languages.js';
import { type Language, supportedLanguage } from '../language/languages.js';
import { loadMessages, messagesNow } from '../messages/index.js';
import type { Messages } from '../messages/types.js';
import { Surroundings } from './surroundings.js';

/** How a widget writes and what it says, in one language. */
export interface Locale {
  /** The language's tag, for `lang`. */
  readonly lang: string;
  /** The language of the data's plain texts, where the data says it. */
  readonly dataLang?: string | undefined;
  readonly formats: Formats;
  readonly messages: Messages;
  /**
   * The sentences, or how the language writes, couldn't be loaded: values are written without any
   * language's marks.
   */
  readonly incomplete?: boolean;
}

type Words = Pick<Locale, 'formats' | 'messages' | 'incomplete'>;

const loaded = new Map<string, Words | undefined>();

/** Languages whose names of countries can't be had: there codes stand. */
const nameless = new Set<string>();

/**
 * The language of a widget: the nearest `lang`, then the data's, then English; the first that has
 * sentences. The browser's language isn't asked, so that every reader of a page sees the same.
 */
export class LocaleController {
  readonly #host: ReactiveControllerHost;
  readonly #surroundings: Surroundings;
  #tag = 'en';

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    this.#surroundings = new Surroundings(host);
  }

  /** The direction that the page says or, where it says none, that of the language. */
  get dir(): 'ltr' | 'rtl' {
    const { dir } = this.#surroundings;
    return dir === 'rtl' || dir === 'ltr' ? dir : directionOf(this.#tag);
  }

  /**
   * The locale for data in a language. Undefined while it is loading, `null` when not even English
   * could be loaded. `needsNames`: whether countries have to be named in a language.
   */
  read(
    dataLang: string | undefined,
    needsNames: (lang: string) => boolean,
  ): Locale | undefined | null {
    const tags = [this.#surroundings.lang, dataLang ?? '', 'en'].map(normaliseTag);
    const tag = tags.find((candidate) => candidate && supportedLanguage(candidate)) ?? 'en';
    const language = supportedLanguage(tag) ?? 'en';
    this.#tag = tag;
    const words = loaded.get(tag) ?? wordsNow(tag, language);
    if (needsNames(tag) && !hasCountryNames(language) && !nameless.has(language)) {
      // Beside the sentences, not after them.
      if (!words && !loaded.has(tag)) void load(tag, language);
      void loadNames(language).then(() => this.#host.requestUpdate());
      return undefined;
    }
    if (words) return { ...words, lang: tag, dataLang: normaliseTag(dataLang ?? '') };
    if (loaded.has(tag)) return null;
    void load(tag, language).then(() => this.#host.requestUpdate());
    return undefined;
  }
}

/** What needs no loading: a drawing that can be made at once is made at once. */
function wordsNow(tag: string, language: Language): Words | undefined {
  const messages = messagesNow(language);
  if (!messages || !languageNow(tag)) return undefined;
  const words = { formats: formatsFor(tag), messages };
  loaded.set(tag, words);
  return words;
}

async function load(tag: string, language: Language): Promise<void> {
  try {
    const [messages] = await Promise.all([loadMessages(language), loadLanguage(tag)]);
    loaded.set(tag, { messages, formats: formatsFor(tag) });
  } catch {
    const messages = await loadMessages(language)
      .catch(() => loadMessages('en'))
      .catch(() => undefined);
    loaded.set(tag, messages && { messages, formats: plainFormats(tag), incomplete: true });
  }
}

async function loadNames(language: Language): Promise<void> {
  try {
    await loadCountryNames(language);
  } catch {
    nameless.add(language);
  }
}
