// Fetched for the first edition, no sooner: all that an edition needs beside the form.
import { nothing, type TemplateResult } from 'lit';
import type { Issue } from '../../../data/issues.js';
import { newEdition } from '../../../edition/new-edition.js';
import { reviewEdition, type Review } from '../../../edition/remarks.js';
import type { Draft } from '../draft.js';
import type { PageLocale } from '../page-locale.js';
import type { WorkingDraft } from '../working-draft.js';
import { earlierTexts } from './earlier.js';
import { loadEditionLocale, type EditionLocale } from './locale.js';
import { offerTemplate, progressTemplate } from './pane.js';

/** What a page shows of a draft's edition. */
export interface EditionView {
  readonly pane: TemplateResult | typeof nothing;
  /** The page's language, with what is said of editions. */
  readonly locale: PageLocale;
  /** What the edition before has, by the path of today's field. */
  readonly earlier: Earlier;
}

type Earlier = ReadonlyMap<string, string>;

/** Always the same: a form that is drawn anew takes what is half typed out of its field. */
const NOTHING: Earlier = new Map();

/** The next edition of a sheet: offered, begun and followed. */
export class Editions {
  readonly #work: WorkingDraft;
  readonly #update: () => void;
  #locale: EditionLocale;
  #review: { readonly before: Draft; readonly draft: Draft; readonly review: Review } | undefined;
  #earlier:
    | { readonly review: Review; readonly locale: EditionLocale; readonly texts: Earlier }
    | undefined;
  /** A draft that was opened, and may be last year's. */
  #offered: Draft | undefined;

  private constructor(work: WorkingDraft, locale: EditionLocale, update: () => void) {
    this.#work = work;
    this.#locale = locale;
    this.#update = update;
    work.tellAlso((draft) => this.#remarksOn(draft));
  }

  static async load(work: WorkingDraft, locale: PageLocale, update: () => void): Promise<Editions> {
    return new Editions(work, await loadEditionLocale(locale), update);
  }

  offer(draft: Draft): void {
    this.#offered = newEdition(draft).toFillIn.length ? draft : undefined;
    this.#update();
  }

  /** Begins the next edition of a draft, beside it, and says so. */
  begin(draft: Draft): string {
    this.#work.begin(newEdition(draft).document, draft);
    return this.#locale.edition.begun;
  }

  show(
    locale: PageLocale,
    draft: Draft,
    act: { readonly begin: () => void; readonly go: (path: string) => void },
  ): EditionView {
    if (this.#locale.lang !== locale.lang) void this.#speak(locale);
    const own = this.#locale;
    const { before } = this.#work;
    if (before) {
      const review = this.#reviewOf(before, draft);
      return {
        pane: progressTemplate(review, own, act.go),
        locale: own,
        earlier: this.#earlierOf(review, own),
      };
    }
    const isOffered = draft === this.#offered;
    const pane = isOffered ? offerTemplate(own, act.begin, () => this.#goOn()) : nothing;
    return { pane, locale, earlier: NOTHING };
  }

  #goOn(): void {
    this.#offered = undefined;
    this.#update();
  }

  /** What only the edition before shows. What is still empty isn't asked about, but listed. */
  #remarksOn(draft: Draft): readonly Issue[] {
    const { before } = this.#work;
    return before
      ? this.#reviewOf(before, draft).remarks.filter(({ code }) => code !== 'edition-missing')
      : [];
  }

  /** Two sheets are compared once, however often they are drawn. */
  #reviewOf(before: Draft, draft: Draft): Review {
    const known = this.#review;
    if (known?.before === before && known.draft === draft) return known.review;
    const review = reviewEdition(before, draft);
    this.#review = { before, draft, review };
    return review;
  }

  /** The same as long as nothing has changed, for the same reason. */
  #earlierOf(review: Review, locale: EditionLocale): Earlier {
    const known = this.#earlier;
    if (known?.review === review && known.locale === locale) return known.texts;
    const texts = earlierTexts(review, locale);
    this.#earlier = { review, locale, texts };
    return texts;
  }

  /** Until the page's other language is there, the one before is spoken on. */
  async #speak(locale: PageLocale): Promise<void> {
    const spoken = await loadEditionLocale(locale).catch(() => undefined);
    if (!spoken || spoken.lang === this.#locale.lang) return;
    this.#locale = spoken;
    this.#update();
  }
}
