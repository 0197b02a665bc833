import { ReactiveElement, } from '@lit/reactive-element';
import { JsonSource } from '../controllers/json-source.js';
import { LocaleController } from '../controllers/locale-controller.js';
import { namesCountries } from '../data/coded-countries.js';
import { draw } from '../templates/dom.js';
import { hasFallback } from '../templates/states.js';
import { adoptStyles } from './styles/adopt-styles.js';
import { announce } from './announce.js';
import { tryOrUndefined } from './try-or-undefined.js';
import { isSameLocale } from './same-locale.js';
import { LOADING, nextStatus, toFailure, UNEXPECTED, withDrawing, withFailure, withoutDrawing, } from './status.js';
import { colourTokens } from './styles/tokens.styles.js';
/**
 * What every element is: JSON in, a view of it in the reader's language out, and an event that
 * tells. What of the view is drawn, and how, its subclasses say.
 *
 * @slot - What the page shows until the first drawing, and again when there is none: a table or a
 *   sentence.
 * @fires {WidgetLoadEvent} factlet-load - The figures are drawn; `issues` tells what the data is
 *   told.
 * @fires {WidgetErrorEvent} factlet-error - The figures can't be drawn; `issues` tells why.
 * @csspart as-of - The date of the figures.
 * @csspart value - A number.
 * @csspart source - The source.
 * @cssprop [--factlet-text=#262626] - Labels and sentences.
 * @cssprop [--factlet-quiet=#6b6b6b] - Dates, notes, sources.
 * @cssprop [--factlet-edge=#737373] - Lines that carry meaning.
 * @cssprop [--factlet-link=#0072bc] - Links and buttons.
 * @cssprop [--factlet-focus=#0072bc] - Focus ring.
 */
export class DataElement extends ReactiveElement {
    constructor() {
        super(...arguments);
        /**
         * Address of the JSON document, or `#id` of a JSON script in the page. Ignored while `data` or a
         * child script is given.
         */
        this.src = '';
        /**
         * `lazy` fetches `src` when the widget comes near the window; a hidden one never does. `eager` by
         * default.
         */
        this.loading = 'eager';
        /**
         * Seconds after which `src` is fetched anew, at least 60; when that fails the figures stay, with
         * their date. 0, never, by default.
         */
        this.refresh = 0;
        /**
         * `unhcr-population` reads an answer of the UNHCR population API, which is also known by its
         * form. Beside `src` a child script then doesn't replace the figures: its rows are laid over
         * them, by `group` or `country`.
         */
        this.adapter = '';
        /** Leaves the source out, where the page names it. False by default. */
        this.withoutSource = false;
        this.#source = new JsonSource(this);
        this.#locale = new LocaleController(this);
        this.#isAnnounced = true;
        /** Not even English could be loaded. */
        this.#isSpeechless = false;
        this.status = LOADING;
    }
    static { this.styles = [colourTokens]; }
    static { this.properties = {
        src: {},
        loading: {},
        refresh: { type: Number },
        data: {},
        adapter: {},
        withoutSource: { type: Boolean, attribute: 'without-source' },
        theme: { reflect: true },
    }; }
    #source;
    #locale;
    #result;
    #isAnnounced;
    /** Not even English could be loaded. */
    #isSpeechless;
    /** What the view was made of, and by. */
    #model;
    #maker;
    /** Why there is no view of a document that could be read. */
    explainMissingView(_model, _speech) {
        return UNEXPECTED;
    }
    /**
     * Whether the document names countries by their codes, for which a language's names have to be
     * fetched.
     */
    needsNames(lang) {
        const model = this.loaded?.decoded.value;
        return typeof model === 'object' && model !== null && namesCountries(model, lang);
    }
    /** The direction of the texts. */
    get textDirection() {
        return this.#locale.dir;
    }
    get loaded() {
        return this.status.kind === 'loading' ? undefined : this.status.loaded;
    }
    /** Why there are no figures, or no newer ones. */
    get failure() {
        return this.status.kind === 'loading' ? undefined : this.status.failure;
    }
    /** Asks for the data again, where that may help. */
    get retry() {
        return this.failure?.canRetry ? () => this.#source.retry() : undefined;
    }
    adoptedCallback() {
        if (this.shadowRoot)
            adoptStyles(this.shadowRoot, Reflect.get(this.constructor, 'elementStyles'));
    }
    willUpdate(changed) {
        this.#receive(this.#source.read());
        const locale = this.#locale.read(this.loaded?.decoded.header.lang, (lang) => this.needsNames(lang));
        this.#isSpeechless = locale === null;
        // The old drawing stays until the sentences of another language are there.
        if (locale)
            this.#makeView(locale, changed.size > 0);
        else if (locale === null && this.loaded && !this.failure)
            this.#move(withFailure(this.status, toFailure({ code: 'network', parameters: {} })));
    }
    /** Reads the same document in another way: what of it is asked for has changed. */
    decodeAnew() {
        this.#result = undefined;
    }
    #receive(result) {
        if (result === this.#result)
            return;
        this.#result = result;
        this.status = nextStatus(this.status, result, this.decode);
        if (result.state !== 'waiting')
            this.#isAnnounced = false;
    }
    #makeView(locale, isChanged) {
        const value = this.loaded?.decoded.value;
        // Where the language couldn't be loaded, the page's own words are better than ours without it.
        const model = locale.incomplete && hasFallback(this) ? undefined : value;
        const { view } = this;
        const isSame = model === this.#model && view === this.#maker && isSameLocale(locale, this.locale);
        const isMissing = model !== undefined && !this.drawn;
        if (isSame && !isChanged && !isMissing)
            return;
        this.locale = locale;
        this.#model = model;
        this.#maker = view;
        this.drawn = model === undefined ? undefined : tryOrUndefined(() => view(model, locale));
        if (this.drawn)
            this.#move(withDrawing(this.status));
        else if (model !== undefined)
            this.#move(withoutDrawing(this.status, toFailure(this.explainMissingView(model, locale))));
    }
    #move(status) {
        if (status === this.status)
            return;
        this.status = status;
        this.#isAnnounced = false;
    }
    update(changed) {
        super.update(changed);
        const drawing = tryOrUndefined(() => [this.render()]);
        if (!drawing)
            this.#move(withoutDrawing(this.status, toFailure(UNEXPECTED)));
        draw(this.renderRoot, drawing ?? this.render());
    }
    updated() {
        const { status, drawn } = this;
        if (this.#isAnnounced || !(this.locale || this.#isSpeechless))
            return;
        if (status.kind === 'loading')
            return;
        this.#isAnnounced = true;
        announce(this, status, drawn && this.numbers(drawn));
    }
}
