import { LocaleController } from '../controllers/locale-controller.js';
import { namesCountries } from '../data/coded-countries.js';
import { isObject } from '../data/read-fields.js';
import { hasFallback } from '../templates/states.js';
import { announce } from './announce.js';
import { JsonElement } from './json-element.js';
import { isSameLocale } from './same-locale.js';
import { tryOrUndefined } from './try-or-undefined.js';
import { LOADING, toFailure, UNEXPECTED, withDrawing, withFailure, withoutDrawing, } from './status.js';
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
 * @csspart mark - The mark of a footnote beside a number.
 * @csspart source - The source.
 * @cssprop [--factlet-text=#262626] - Labels and sentences.
 * @cssprop [--factlet-quiet=#6b6b6b] - Dates, notes, sources.
 * @cssprop [--factlet-edge=#737373] - Lines that carry meaning.
 * @cssprop [--factlet-link=#0072bc] - Links and buttons.
 * @cssprop [--factlet-focus=#0072bc] - Focus ring.
 */
export class DataElement extends JsonElement {
    constructor() {
        super(...arguments);
        /** Leaves the source out, where the page names it. False by default. */
        this.withoutSource = false;
        this.#locale = new LocaleController(this);
        this.#announced = LOADING;
        /** Whether the sentences, or the names of countries, that the document needs are on their way. */
        this.#awaitsWords = true;
    }
    static { this.styles = [colourTokens]; }
    static { this.properties = {
        withoutSource: { type: Boolean, attribute: 'without-source' },
        theme: { reflect: true },
    }; }
    #locale;
    #announced;
    /** What the view was made of. */
    #model;
    /** Whether the sentences, or the names of countries, that the document needs are on their way. */
    #awaitsWords;
    /** None of these elements but widgets stand in a page before their script. */
    get fingerprint() {
        return undefined;
    }
    /** Why there is no view of a document that could be read. */
    explainMissingView(_model, _locale) {
        return UNEXPECTED;
    }
    /**
     * Whether the document names countries by their codes, for which a language's names have to be
     * fetched.
     */
    needsNames(lang) {
        const model = this.loaded?.decoded.value;
        return isObject(model) && namesCountries(model, lang);
    }
    /** Whether names of countries are only said beside the figures, which don't wait for them. */
    get wantsNames() {
        return false;
    }
    /** Whether the first figures are on their way. */
    get isLoading() {
        return this.status.kind === 'loading' || (this.#awaitsWords && !this.drawn);
    }
    /** The direction of the texts. */
    get textDirection() {
        return this.#locale.dir;
    }
    willUpdate(changed) {
        super.willUpdate(changed);
        const locale = this.#locale.read(this.loaded?.decoded.header.lang, (lang) => this.needsNames(lang), this.wantsNames);
        this.#awaitsWords = locale === undefined;
        // The old drawing stays until the words of the new one are there.
        if (locale)
            this.#makeView(locale, changed.size > 0);
        else if (locale === null && this.loaded)
            this.#failWithoutWords();
    }
    #failWithoutWords() {
        if (this.failure)
            return;
        this.status = withFailure(this.status, toFailure({ code: 'network', parameters: {} }));
    }
    #makeView(locale, isChanged) {
        const value = this.loaded?.decoded.value;
        // Where the language couldn't be loaded, the page's own words are better than ours without it.
        const isWordless = locale.incomplete && hasFallback(this);
        if (isWordless && value !== undefined)
            this.#failWithoutWords();
        const model = isWordless ? undefined : value;
        const isSame = model === this.#model && isSameLocale(locale, this.locale);
        if (this.drawn && isSame && !isChanged)
            return;
        this.locale = locale;
        this.#model = model;
        this.drawn = model === undefined ? undefined : tryOrUndefined(() => this.view(model, locale));
        if (this.drawn)
            this.status = withDrawing(this.status);
        else if (model !== undefined)
            this.status = withoutDrawing(this.status, toFailure(this.explainMissingView(model, locale)));
    }
    failToRender() {
        this.status = withoutDrawing(this.status, toFailure(UNEXPECTED));
    }
    announce() {
        const { status, drawn } = this;
        if (status === this.#announced || this.#awaitsWords || status.kind === 'loading')
            return;
        // Figures that stay while newer ones are awaited were announced when they came.
        if ('isRefreshing' in status)
            return;
        this.#announced = status;
        announce(this, status, drawn && this.tellNumbers(drawn));
    }
}
