import { fill } from '../../messages/index.js';
import { numberText } from '../../views/numbers.js';
import { sayPolitely } from './changes.js';
import { matching, ordered } from './find-rows.js';
import { shareOfTotal } from './shares.js';
/** From how many rows on a reader can search. */
const SEARCHED = 20;
/** All rows of a list of which a figure shows some, below them. */
export class WholeList {
    #tools;
    #index;
    #update;
    #query = '';
    #order = 'number';
    /** The row that the reader has chosen, null for none, and the one where the Tab key stops. */
    #chosen;
    #stop;
    #view;
    #rows = [];
    #total;
    constructor(tools, index, update) {
        this.#tools = tools;
        this.#index = index;
        this.#update = update;
    }
    render(view, words, subject, isMeant) {
        if (view !== this.#view)
            this.#read(view);
        const { html } = this.#tools;
        const { lang, formats } = subject.locale;
        const found = ordered(matching(this.#rows, this.#query, lang), this.#order, lang);
        const counted = fill(words.ofTotal, {
            n: formats.count(found.length),
            total: formats.count(this.#rows.length),
        });
        return html `<div class="whole" part="whole-list">
      <div class="controls">
        ${this.#rows.length > SEARCHED ? this.#searchField(words) : ''}${this.#orderChoice(words)}
      </div>
      <p role="status">${this.#query.trim() ? counted : ''}</p>
      ${this.#total ? html `<p class="sub choose">${words.choose}</p>` : ''}
      ${found.length ? this.#list(found, words, subject, isMeant) : ''}
    </div>`;
    }
    /** The rows of the whole list, with bars on the scale of those above them. */
    #read(view) {
        this.#view = view;
        const rows = view.table(true).groups[this.#index]?.rows ?? [];
        const drawn = view.table().groups[this.#index]?.rows[0]?.length;
        const scale = (drawn ?? 100) / (rows[0]?.length ?? 100);
        const total = rows.find(({ key, calculated }) => key === 'total' && !calculated);
        const before = this.#rows;
        this.#total = total?.number;
        this.#rows = rows
            .filter((row) => row !== total)
            .map((row) => (row.length === undefined ? row : { ...row, length: row.length * scale }));
        if (this.#chosen)
            this.#chosen = successor(this.#chosen, before, this.#rows);
        if (this.#stop)
            this.#stop = successor(this.#stop, before, this.#rows);
    }
    #searchField({ search }) {
        const find = ({ target }) => {
            this.#query = target instanceof HTMLInputElement ? target.value : '';
            this.#update();
        };
        return this.#tools
            .html `<label>${search}<input type="search" .value=${this.#query} @input=${find}></label>`;
    }
    #orderChoice({ order, byNumber, byName }) {
        const { html } = this.#tools;
        const sort = ({ target }) => {
            this.#order =
                target instanceof HTMLSelectElement && target.value === 'name' ? 'name' : 'number';
            this.#update();
        };
        return html `<label
      >${order}<select @change=${sort}>
        <option value="number" ?selected=${this.#order === 'number'}>${byNumber}</option>
        <option value="name" ?selected=${this.#order === 'name'}>${byName}</option>
      </select></label
    >`;
    }
    #list(rows, words, subject, isMeant) {
        const { html } = this.#tools;
        // Of all rows: a search doesn't move what it leaves.
        const wide = this.#rows.some(({ label }) => label.text.length > 18);
        const roomy = this.#rows.some(({ number, share }) => share ?? (number && numberText(number).length > 9));
        const shares = rows.map((row) => shareOfTotal(row, this.#total, words, subject.locale));
        const choosable = rows.filter((_, index) => shares[index]);
        const stop = choosable.find((row) => row === this.#stop) ?? choosable[0];
        return html `<dl
      class="bars ${wide ? 'wide' : ''} ${roomy ? 'roomy' : ''}"
      @keydown=${this.#move}
    >
      ${rows.map((row, index) => {
            const isMarked = this.#chosen === undefined ? isMeant(row) : this.#chosen === row;
            const share = shares[index];
            return this.#row(row, { isMarked, share, isStop: row === stop }, subject);
        })}
    </dl>`;
    }
    #row(row, { isMarked, isStop, share, }, subject) {
        const { html, lineContent, phraseContent } = this.#tools;
        const { dir, locale } = subject;
        const { label, number, length, unranked, details } = row;
        const name = phraseContent(label, dir);
        const choose = () => this.#choose(row, share, isMarked, subject);
        const lines = [...details, ...(isMarked && share ? [{ sentence: share }] : [])];
        const button = html `<button
      type="button"
      aria-pressed=${isMarked}
      tabindex=${isStop ? 0 : -1}
      data-row=${this.#rows.indexOf(row)}
      @click=${choose}
    >
      ${name}
    </button>`;
        return html `<div class="bar ${unranked ? 'unranked' : ''} ${isMarked ? 'marked' : ''}">
      <dt part="label">${share ? button : name}</dt>
      <dd>
        ${length
            ? html `<svg part="bar" width="${length}%" height="22" aria-hidden="true">
                <rect width="100%" height="100%"></rect>
              </svg>`
            : ''}${this.#value(number, row.share, locale, dir)}
      </dd>
      ${lines.map((line) => html `<dd class="sub">${lineContent(line, dir)}</dd>`)}
    </div>`;
    }
    #value(number, share, { messages }, dir) {
        const { html, valueContent } = this.#tools;
        const value = valueContent(number, { messages, dir }, share);
        return share ? html `<span class="pair">${value}</span>` : value;
    }
    /** Marks a row, or no longer, and says its share to those who don't see it come. */
    #choose(row, share, isMarked, { element, locale: { lang } }) {
        this.#chosen = isMarked ? null : row;
        this.#stop = row;
        if (!isMarked && share)
            sayPolitely(element, [{ lang, text: `${row.label.text}: ${share.map(textOf).join('')}` }]);
        this.#update();
    }
    /**
     * Arrow keys, Home and End go from row to row, where the Tab key stops once: a reader with 157
     * rows would have to press it 157 times.
     */
    #move = (event) => {
        const { key, currentTarget: list, target } = event;
        if (event.altKey || event.ctrlKey || event.metaKey)
            return;
        if (!(list instanceof HTMLElement) || !(target instanceof HTMLButtonElement))
            return;
        const buttons = Array.from(list.querySelectorAll('button'));
        const at = buttons.indexOf(target);
        const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[key];
        const next = to === undefined ? undefined : buttons[to];
        if (!next)
            return;
        event.preventDefault();
        this.#stop = this.#rows[Number(next.dataset['row'])];
        this.#update();
        next.focus();
    };
}
/**
 * The row that takes the place of another when the data or the language changes: the one with its
 * key or its name, of several the one at its place among them; in another language a row without a
 * key has only its place in the list and its number.
 */
function successor(row, before, now) {
    const nameOf = ({ key, label }) => key ?? label.text;
    const isAlike = (each) => nameOf(each) === nameOf(row);
    const alike = now.filter(isAlike)[before.filter(isAlike).indexOf(row)];
    const atItsPlace = now.length === before.length ? now[before.indexOf(row)] : undefined;
    return alike ?? (atItsPlace?.number?.value === row.number?.value ? atItsPlace : undefined);
}
const textOf = (part) => (typeof part === 'string' ? part : part.text);
