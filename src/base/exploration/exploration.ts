// What a reader opens in a figure. Fetched when it is used, and built as a file of its own.
import type { TemplateResult } from 'lit';
import type { Locale } from '../../locale/locale.js';
import { loadExplorationMessages } from '../../messages/exploration.js';
import type { ExplorationMessages } from '../../messages/types.js';
import type { FigureView, NumberView, RowView } from '../../views/figure-view.js';
import type { Subject } from '../download-menu/menu.js';
import { report } from '../report-issues.js';
import { changedRows, tellChanges } from './changes.js';
import { definitionsTemplate } from './definitions.js';
import { styleExploration } from './exploration.styles.js';
import { isMeant } from './highlight.js';
import { shareOfTotal } from './shares.js';
import type { Tools } from './tools.js';
import { WholeList } from './whole-list.js';

/** A view with lists of bars. */
interface WithLists extends FigureView {
  readonly lists: readonly {
    readonly bars: readonly RowView[];
    readonly total?: NumberView | undefined;
  }[];
}

/** What is open in a figure, marked, and said of it. */
export class Exploration {
  readonly #tools: Tools;
  readonly #update: () => void;
  readonly #lists = new Map<string, WholeList>();
  #words: ExplorationMessages | undefined;
  /** The language of the words that are here, and of those that are awaited. */
  #lang = '';
  #asked = '';
  /** The row that its author has marked. */
  #marked = '';
  /** What nothing was found by, so that the author is told once. */
  #missed = '';

  constructor(tools: Tools, update: () => void) {
    this.#tools = tools;
    this.#update = update;
  }

  /** What a button says that closes a list. */
  closing(id: string): string | undefined {
    return this.#lists.has(id) ? this.#words?.fewer : undefined;
  }

  /** What stands open below a button: all rows of a list, by its place, or definitions. */
  render(subject: Subject, id: string): TemplateResult | undefined {
    const words = this.#wordsIn(subject.locale.lang);
    const view = subject.figures.at(-1);
    if (!words || !view) return undefined;
    styleExploration(subject.element);
    if (id === 'terms') return definitionsTemplate(this.#tools, words, subject);
    const list =
      this.#lists.get(id) ?? new WholeList(this.#tools, Number(id.slice(3)), this.#update);
    this.#lists.set(id, list);
    const meant = this.#marked ? isMeant(this.#marked, subject) : () => false;
    return list.render(view, words, subject, meant);
  }

  /** A view with the rows marked that are meant, and their shares said. */
  marked<View extends FigureView>(view: View, row: string, subject: Subject | undefined): View {
    this.#marked = row;
    const words = subject && this.#wordsIn(subject.locale.lang);
    if (!words || subject.locale.lang !== this.#lang || !hasLists(view)) return view;
    styleExploration(subject.element);
    const meant = isMeant(row, subject);
    this.#tellMissed(view, row, meant, subject);
    const lists = view.lists.map((list) => ({
      ...list,
      bars: list.bars.map((bar) => {
        if (!meant(bar)) return bar;
        const share = shareOfTotal(bar, list.total, words, subject.locale);
        const details = share ? [...bar.details, { sentence: share }] : bar.details;
        return { ...bar, details, marked: true };
      }),
    }));
    return { ...view, lists };
  }

  #tellMissed(
    view: FigureView,
    row: string,
    meant: (row: RowView) => boolean,
    { element }: Subject,
  ): void {
    if (row === this.#missed || view.table(true).groups.some(({ rows }) => rows.some(meant)))
      return;
    this.#missed = row;
    const parameters = { row };
    report(element.localName, [{ path: '', severity: 'warning', code: 'no-such-row', parameters }]);
  }

  /** Says which numbers have taken the place of others. */
  async tell(
    before: FigureView,
    now: FigureView,
    figure: HTMLElement,
    locale: Locale,
  ): Promise<void> {
    const rows = changedRows(before, now);
    if (!rows.length) return;
    // Not the words that the figure has: it may have taken up another language since.
    const words = await loadExplorationMessages(locale.lang).catch(() => undefined);
    if (words) tellChanges({ figure, rows, words, locale });
  }

  /** Words of another language stay until those of this one are there. */
  #wordsIn(lang: string): ExplorationMessages | undefined {
    if (lang !== this.#asked) void this.#speak(lang).then(this.#update);
    return this.#words;
  }

  async #speak(lang: string): Promise<void> {
    if (lang === this.#lang) return;
    this.#asked = lang;
    try {
      const words = await loadExplorationMessages(lang);
      if (lang !== this.#asked) return;
      this.#words = words;
      this.#lang = lang;
    } catch {
      // The next one who asks tries again.
      this.#asked = this.#lang;
    }
  }
}

const hasLists = <View extends FigureView>(view: View): view is View & WithLists => 'lists' in view;
