import { loadEditionMessages } from '../../../messages/editions.js';
import { nameInWords } from '../../../views/edition-words.js';
import type { PageLocale } from '../page-locale.js';
import { loadEditionWords } from './messages/index.js';
import type { EditionWords } from './messages/types.js';

/** How the page speaks of editions. */
export interface EditionLocale extends PageLocale {
  readonly edition: EditionWords;
}

/** A page's language with all that is said of editions. */
export async function loadEditionLocale(locale: PageLocale): Promise<EditionLocale> {
  const [edition, issues] = await Promise.all([
    loadEditionWords(locale.lang),
    loadEditionMessages(locale.lang),
  ]);
  return {
    ...locale,
    edition,
    issues: { ...locale.issues, ...issues },
    called: (name) => nameInWords(name, locale),
  };
}
