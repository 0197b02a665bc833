import type { ReactiveControllerHost } from '@lit/reactive-element';
import { directionOf } from '../format/direction.js';
import { formatsFor, normaliseTag, plainFormats, type Formats } from '../format/formats.js';
import { loadPack, packNeeded } from '../format/packs.js';
import { hasMessages, loadMessages, messagesNow } from '../messages/index.js';
import type { Language, Messages } from '../messages/messages.js';
import { Surroundings } from './surroundings.js';

/** How a widget writes and what it says, in one language. */
export interface Locale {
  /** The language's tag, for `lang`. */
  readonly lang: string;
  /** The language of the data's plain texts, where the data says it. */
  readonly dataLang?: string | undefined;
  readonly formats: Formats;
  readonly messages: Messages;
  /** The sentences or the locale pack couldn't be loaded: values are written without any language's marks. */
  readonly incomplete?: boolean;
}

type Words = Pick<Locale, 'formats' | 'messages' | 'incomplete'>;

const loaded = new Map<string, Words | undefined>();

/**
 * The language of a widget: the nearest `lang`, then the data's, then English; the first that has sentences.
 * The browser's language isn't asked, so that every reader of a page sees the same.
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

  /** The locale for data in a language. Undefined while it is loading, `null` when not even English could be loaded. */
  read(dataLang: string | undefined): Locale | undefined | null {
    const tags = [this.#surroundings.lang, dataLang ?? '', 'en'].map(normaliseTag);
    const tag = tags.find((candidate) => candidate && hasMessages(candidate)) ?? 'en';
    const language = hasMessages(tag) ?? 'en';
    this.#tag = tag;
    const words = loaded.get(tag) ?? wordsNow(tag, language);
    if (words) return { ...words, lang: tag, dataLang: normaliseTag(dataLang ?? '') };
    if (loaded.has(tag)) return null;
    void load(tag, language).then(() => this.#host.requestUpdate());
    return undefined;
  }
}

/** What needs no loading: a drawing that can be made at once is made at once. */
function wordsNow(tag: string, language: Language): Words | undefined {
  const messages = messagesNow(language);
  if (!messages || packNeeded(tag)) return undefined;
  const words = { formats: formatsFor(tag), messages };
  loaded.set(tag, words);
  return words;
}

async function load(tag: string, language: Language): Promise<void> {
  try {
    const [messages, pack] = await Promise.all([loadMessages(language), packNeeded(tag) ? loadPack(tag) : undefined]);
    loaded.set(tag, { messages, formats: formatsFor(tag, pack) });
  } catch {
    const messages = await loadMessages(language).catch(() => loadMessages('en')).catch(() => undefined);
    loaded.set(tag, messages && { messages, formats: plainFormats(tag), incomplete: true });
  }
}
