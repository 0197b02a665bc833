import { html, nothing } from 'lit';
import type { Issue } from '../data/issues.js';
import type { Locale } from '../locale/locale.js';
import type { Content } from '../templates/text.js';

/**
 * What is wrong with a figure, for whoever made the page. Its words are fetched when a figure
 * fails.
 */
export class IssueDetails {
  readonly #update: () => void;
  #issues: readonly Issue[] | undefined;
  #lang = '';
  #content: Content = nothing;

  constructor(update: () => void) {
    this.#update = update;
  }

  /** The details of issues in a language: nothing until they are here. */
  contentFor(issues: readonly Issue[], { lang }: Locale): Content {
    return issues === this.#issues && lang === this.#lang ? this.#content : nothing;
  }

  /** Fetches the words for issues in a language, unless that was done, and then updates. */
  load(issues: readonly Issue[], { lang, messages }: Locale): void {
    if (issues === this.#issues && lang === this.#lang) return;
    this.#issues = issues;
    this.#lang = lang;
    this.#content = nothing;
    void this.#fetch(issues, lang, messages);
  }

  async #fetch(
    issues: readonly Issue[],
    lang: string,
    messages: Locale['messages'],
  ): Promise<void> {
    try {
      const { authorDetails } = await import('../templates/trouble.js');
      const content = await authorDetails(html, issues, lang, messages);
      // Others have failed meanwhile, or the language has changed.
      if (issues !== this.#issues || lang !== this.#lang) return;
      this.#content = content;
      this.#update();
    } catch {
      // Without a network there are no details either: what is wrong stands on the console, and the
      // button stays.
    }
  }
}
