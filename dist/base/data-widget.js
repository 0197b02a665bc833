import { LitElement, html, nothing, render } from 'lit';
import { JsonSource } from '../controllers/json-source.js';
import { LocaleController } from '../controllers/locale-controller.js';
import { frame, heading } from '../templates/frame.js';
import { sentence } from '../templates/phrases.js';
import { hasFallback, message, skeleton, unknownFigure } from '../templates/states.js';
import { spoken } from '../templates/text.js';
import { adoptStyles } from './adopt-styles.js';
import { baseStyles } from './base.styles.js';
import { WidgetErrorEvent, WidgetLoadEvent } from './events.js';
import { report } from './report.js';
import { colourTokens } from './tokens.styles.js';
/**
 * What every widget is: JSON in, a figure out, with the states between.
 *
 * @slot - What the page shows until the first drawing, and again when there is none: a table or a sentence.
 * @fires {WidgetLoadEvent} factlet-load - The figures are drawn; `issues` tells what the data is told.
 * @fires {WidgetErrorEvent} factlet-error - The figures can't be drawn; `issues` tells why.
 * @csspart figure - The whole figure.
 * @csspart heading - The heading.
 * @csspart as-of - The date of the figures.
 * @csspart takeaway - The sentence that says what the figures show.
 * @csspart body - The figure below its heading.
 * @csspart value - A number.
 * @csspart label - The name of a number.
 * @csspart note - A note.
 * @csspart source - The source.
 * @csspart message - A sentence about the state of the figures.
 * @cssprop [--factlet-font=inherit] - Font family.
 * @cssprop [--factlet-surface=transparent] - Ground; opaque in dark.
 * @cssprop [--factlet-title=#000] - Headings and numbers.
 * @cssprop [--factlet-text=#262626] - Labels and sentences.
 * @cssprop [--factlet-quiet=#6b6b6b] - Dates, notes, sources.
 * @cssprop [--factlet-rule=#bfbfbf] - Hairlines.
 * @cssprop [--factlet-edge=#737373] - Lines that carry meaning.
 * @cssprop [--factlet-link=#0072bc] - Links and buttons.
 * @cssprop [--factlet-focus=#0072bc] - Focus ring.
 * @cssprop [--factlet-accent=#0072bc] - Bars, people, key numbers.
 */
export class DataWidget extends LitElement {
    constructor() {
        super(...arguments);
        /** Address of the JSON document, or `#id` of a JSON script in the page. Ignored while `data` or a child script is given. */
        this.src = '';
        /** `lazy` fetches `src` when the widget comes near the window; a hidden one never does. `eager` by default. */
        this.loading = 'eager';
        /** Seconds after which `src` is fetched anew, at least 60; when that fails the figures stay, with their date. 0, never, by default. */
        this.refresh = 0;
        /** Heading instead of the data's own. */
        this.heading = '';
        /** Level of the heading, 2 to 6. 3 by default. */
        this.headingLevel = 3;
        /** Leaves the takeaway sentence out. False by default. */
        this.withoutTakeaway = false;
        /** Leaves the source out, where the page names it. False by default. */
        this.withoutSource = false;
        this.#source = new JsonSource(this);
        this.#locale = new LocaleController(this);
        this.#received = new Date(0);
        /** What the way here is told, beside what the document is. */
        this.#remarked = [];
        this.#explainedIn = '';
        this.#untold = false;
        /** Not even English could be loaded. */
        this.#speechless = false;
    }
    static { this.styles = [colourTokens, baseStyles]; }
    static { this.properties = {
        src: {},
        loading: {},
        refresh: { type: Number },
        data: {},
        heading: {},
        headingLevel: { type: Number, attribute: 'heading-level' },
        withoutTakeaway: { type: Boolean, attribute: 'without-takeaway' },
        withoutSource: { type: Boolean, attribute: 'without-source' },
        theme: { reflect: true },
    }; }
    #source;
    #locale;
    #result;
    /** The last document that could be read, and when. It stays on screen when the next one can't be had. */
    #decoded;
    #received;
    /** What the way here is told, beside what the document is. */
    #remarked;
    /** Why there are no new figures. */
    #issues;
    #details;
    #explained;
    #explainedIn;
    #untold;
    #speech;
    /** Not even English could be loaded. */
    #speechless;
    #view;
    adoptedCallback() {
        if (this.shadowRoot)
            adoptStyles(this.shadowRoot, Reflect.get(this.constructor, 'elementStyles'));
    }
    willUpdate() {
        const result = this.#source.read();
        if (result !== this.#result)
            this.#receive((this.#result = result));
        const speech = this.#locale.read(this.#decoded?.header.lang);
        // The old drawing stays until the sentences of another language are there.
        if (speech)
            this.#speak((this.#speech = speech));
        this.#speechless = speech === null;
        // Told once there are figures to be silent about.
        if (this.#speechless && this.#decoded && !this.#issues)
            this.#fail('network');
    }
    #receive(result) {
        // Figures that are there stay while others are on their way; an old failure doesn't.
        if (result.state === 'waiting') {
            this.#issues = undefined;
            return;
        }
        if (result.state === 'failed')
            return this.#fail(result.failure.code, result.failure.parameters);
        const decoded = attempt(() => this.decode(result.document));
        if (!decoded)
            return this.#fail('unexpected');
        this.#untold = true;
        if (!decoded.value && decoded.issues.some(({ severity }) => severity === 'error')) {
            this.#issues = decoded.issues;
            return;
        }
        this.#issues = undefined;
        this.#decoded = decoded;
        this.#received = result.received;
        this.#remarked = result.issues;
    }
    #fail(code, parameters = {}) {
        this.#untold = true;
        this.#issues = [{ path: '', severity: 'error', code, parameters }];
    }
    #speak(speech) {
        const model = this.#decoded?.value;
        // Where the language couldn't be loaded, the page's own words are better than ours without it.
        const speaks = model !== undefined && !(speech.incomplete && hasFallback(this));
        this.#view = speaks ? attempt(() => this.view(model, speech)) : undefined;
        if (speaks && !this.#view && !this.#issues)
            this.#fail('unexpected');
        if (this.#view && this.heading)
            this.#view = { ...this.#view, heading: { text: this.heading } };
        if (this.#issues)
            void this.#explain(this.#issues, speech);
    }
    async #explain(issues, { lang, messages }) {
        if (issues === this.#explained && lang === this.#explainedIn)
            return;
        this.#explained = issues;
        this.#explainedIn = lang;
        this.#details = nothing;
        try {
            const { authorDetails } = await import('../templates/trouble.js');
            this.#details = await authorDetails(issues, lang, messages);
            this.requestUpdate();
        }
        catch {
            // Without a network there are no details either: what is wrong stands on the console, and the button stays.
        }
    }
    update(changed) {
        // Translators put texts into elements of their own, in which the renderer wouldn't find them: an old number would stay.
        if (this.renderRoot.querySelector('font'))
            render(nothing, this.renderRoot, this.renderOptions);
        super.update(changed);
    }
    updated() {
        if (!this.#untold || !(this.#speech || this.#speechless))
            return;
        this.#untold = false;
        const issues = this.#issues ?? [...this.#remarked, ...this.#decoded?.issues ?? []];
        report(this.localName, issues);
        this.dispatchEvent(this.#issues ? new WidgetErrorEvent(issues) : new WidgetLoadEvent(issues));
    }
    render() {
        const speech = this.#speech;
        const view = this.#view;
        const fallback = hasFallback(this);
        if (!speech)
            return html `<slot><div class="room">${skeleton('')}</div></slot>`;
        const { messages } = speech;
        if (view && !view.empty) {
            const drawing = attempt(() => this.renderFrame(view, [this.renderBody(view, messages), this.#remarks(speech)]));
            if (drawing)
                return this.#figure(drawing, speech);
            this.#fail('unexpected');
        }
        const pending = !this.#issues && !this.#decoded;
        if (fallback && pending)
            return html `<slot></slot>`;
        const state = pending
            ? skeleton(messages.loading)
            : this.#issues
                ? message(messages.failed, this.#help(messages))
                : this.#decoded?.leftOut ? this.#remarks(speech) : message(messages.empty);
        if (fallback)
            return html `<slot></slot>${state}`;
        const name = { text: this.heading || messages.headings[this.section] };
        return this.#figure(view ? frame(view, state, this) : unknownFigure(heading(name, this.headingLevel), state), speech);
    }
    #figure(content, { lang }) {
        return html `<figure part="figure" aria-labelledby="heading" lang=${lang} dir=${this.#locale.dir}>${content}</figure>`;
    }
    /** The drawn figure with what stands around it. */
    renderFrame(view, body) {
        return frame(view, body, this);
    }
    /** Asking again where that may help, and what is wrong for whoever made the page. */
    #help(messages) {
        const retry = () => this.#source.retry();
        return [this.#source.transient ? html `<p><button type="button" @click=${retry}>${messages.retry}</button></p>` : nothing, this.#details];
    }
    #remarks({ messages, formats }) {
        const count = this.#decoded?.leftOut ?? 0;
        const received = this.#received.toISOString().slice(0, 10);
        return [
            count ? message(spoken(sentence(messages.leftOut, { n: formats.count(count) }, formats.plural(count)))) : nothing,
            this.#issues ? message(spoken(sentence(messages.stale, { date: formats.date(received) ?? received })), this.#help(messages)) : nothing,
        ];
    }
}
/** What a function gives, or nothing where the data makes it throw: a getter, a circular object. */
function attempt(make) {
    try {
        return make();
    }
    catch {
        return undefined;
    }
}
