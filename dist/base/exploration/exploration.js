import { loadExplorationMessages } from '../../messages/exploration.js';
import { report } from '../report-issues.js';
import { changedRows, tellChanges } from './changes.js';
import { definitionsTemplate } from './definitions.js';
import { styleExploration } from './exploration.styles.js';
import { isMeant } from './highlight.js';
import { shareOfTotal } from './shares.js';
import { WholeList } from './whole-list.js';
/** What is open in a figure, marked, and said of it. */
export class Exploration {
    #tools;
    #update;
    #lists = new Map();
    #words;
    /** The language of the words that are here, and of those that are awaited. */
    #lang = '';
    #asked = '';
    /** The row that its author has marked. */
    #marked = '';
    /** What nothing was found by, so that the author is told once. */
    #missed = '';
    constructor(tools, update) {
        this.#tools = tools;
        this.#update = update;
    }
    /** What a button says that closes a list. */
    closing(id) {
        return this.#lists.has(id) ? this.#words?.fewer : undefined;
    }
    /** What stands open below a button: all rows of a list, by its place, or definitions. */
    render(subject, id) {
        const words = this.#wordsIn(subject.locale.lang);
        const view = subject.figures.at(-1);
        if (!words || !view)
            return undefined;
        styleExploration(subject.element);
        if (id === 'terms')
            return definitionsTemplate(this.#tools, words, subject);
        const list = this.#lists.get(id) ?? new WholeList(this.#tools, Number(id.slice(3)), this.#update);
        this.#lists.set(id, list);
        const meant = this.#marked ? isMeant(this.#marked, subject) : () => false;
        return list.render(view, words, subject, meant);
    }
    /** A view with the rows marked that are meant, and their shares said. */
    marked(view, row, subject) {
        this.#marked = row;
        const words = subject && this.#wordsIn(subject.locale.lang);
        if (!words || subject.locale.lang !== this.#lang || !hasLists(view))
            return view;
        styleExploration(subject.element);
        const meant = isMeant(row, subject);
        this.#tellMissed(view, row, meant, subject);
        const lists = view.lists.map((list) => ({
            ...list,
            bars: list.bars.map((bar) => {
                if (!meant(bar))
                    return bar;
                const share = shareOfTotal(bar, list.total, words, subject.locale);
                const details = share ? [...bar.details, { sentence: share }] : bar.details;
                return { ...bar, details, marked: true };
            }),
        }));
        return { ...view, lists };
    }
    #tellMissed(view, row, meant, { element }) {
        if (row === this.#missed || view.table(true).groups.some(({ rows }) => rows.some(meant)))
            return;
        this.#missed = row;
        const parameters = { row };
        report(element.localName, [{ path: '', severity: 'warning', code: 'no-such-row', parameters }]);
    }
    /** Says which numbers have taken the place of others. */
    async tell(before, now, figure, locale) {
        const rows = changedRows(before, now);
        if (!rows.length)
            return;
        // Not the words that the figure has: it may have taken up another language since.
        const words = await loadExplorationMessages(locale.lang).catch(() => undefined);
        if (words)
            tellChanges({ figure, rows, words, locale });
    }
    /** Words of another language stay until those of this one are there. */
    #wordsIn(lang) {
        if (lang !== this.#asked)
            void this.#speak(lang).then(this.#update);
        return this.#words;
    }
    async #speak(lang) {
        if (lang === this.#lang)
            return;
        this.#asked = lang;
        try {
            const words = await loadExplorationMessages(lang);
            if (lang !== this.#asked)
                return;
            this.#words = words;
            this.#lang = lang;
        }
        catch {
            // The next one who asks tries again.
            this.#asked = this.#lang;
        }
    }
}
const hasLists = (view) => 'lists' in view;
