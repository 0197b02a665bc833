import { html, nothing } from 'lit';
/**
 * What is wrong with a figure, for whoever made the page. Its words are fetched when a figure
 * fails.
 */
export class IssueDetails {
    #update;
    #issues;
    #lang = '';
    #content = nothing;
    constructor(update) {
        this.#update = update;
    }
    /** The details of issues in a language: nothing until they are here. */
    contentFor(issues, { lang }) {
        return issues === this.#issues && lang === this.#lang ? this.#content : nothing;
    }
    /** Fetches the words for issues in a language, unless that was done, and then updates. */
    load(issues, { lang, messages }) {
        if (issues === this.#issues && lang === this.#lang)
            return;
        this.#issues = issues;
        this.#lang = lang;
        this.#content = nothing;
        void this.#fetch(issues, lang, messages);
    }
    async #fetch(issues, lang, messages) {
        try {
            const { authorDetails } = await import('../templates/trouble.js');
            const content = await authorDetails(html, issues, lang, messages);
            // Others have failed meanwhile, or the language has changed.
            if (issues !== this.#issues || lang !== this.#lang)
                return;
            this.#content = content;
            this.#update();
        }
        catch {
            // Without a network there are no details either: what is wrong stands on the console, and the
            // button stays.
        }
    }
}
