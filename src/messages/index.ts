import { LANGUAGES, type Language, type Messages, type Plural } from './messages.js';

// Literal addresses: bundlers follow nothing else.
const LOADERS: Readonly<Record<Language, () => Promise<{ readonly messages: Messages }>>> = {
  ar: () => import('./ar.js'),
  az: () => import('./az.js'),
  en: () => import('./en.js'),
  es: () => import('./es.js'),
  fr: () => import('./fr.js'),
  ru: () => import('./ru.js'),
  zh: () => import('./zh.js'),
};

const loaded = new Map<Language, Messages>();
const loading = new Map<Language, Promise<Messages>>();

/** The language whose sentences serve a tag: `az-AZ` is `az`. Undefined where there are none. */
export function hasMessages(lang: string): Language | undefined {
  const [primary] = lang.toLowerCase().split(/[-_]/);
  return LANGUAGES.find((language) => language === primary);
}

/** A language's sentences, where they are here already. */
export function messagesNow(language: Language): Messages | undefined {
  return loaded.get(language);
}

/** A language's sentences, fetched once a page. After a failure the next call tries again. */
export function loadMessages(language: Language): Promise<Messages> {
  let promise = loading.get(language);
  if (!promise) {
    const now = loaded.get(language);
    promise = now ? Promise.resolve(now) : fetched(language);
    loading.set(language, promise);
  }
  return promise;
}

/** Gives a language's sentences that came with the bundle. */
export function registerMessages(language: Language, messages: Messages): void {
  loaded.set(language, messages);
}

/** A sentence with its places filled. A place without a value stays as it is, for all to see. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return fillParts(template, values).join('');
}

/** The pieces of a sentence in their order, for templates that wrap what is filled in. */
export function fillParts<T>(
  template: string,
  values: Readonly<Record<string, T>>,
): (string | T)[] {
  // Splitting by a group keeps what it matched: words stand at even places, names at odd ones.
  const pieces = template
    .split(/\{(\w+)\}/)
    .map((piece, index) =>
      index % 2 === 0 ? piece : Object.hasOwn(values, piece) ? (values[piece] ?? '') : `{${piece}}`,
    );
  return pieces.filter((piece) => piece !== '');
}

/** The form that a plural rule asks for. */
export function plural(forms: Plural, rule: Intl.LDMLPluralRule): string {
  return typeof forms === 'string' ? forms : (forms[rule] ?? forms.other);
}

async function fetched(language: Language): Promise<Messages> {
  try {
    const { messages } = await LOADERS[language]();
    loaded.set(language, messages);
    return messages;
  } catch (error) {
    loading.delete(language);
    throw error;
  }
}
