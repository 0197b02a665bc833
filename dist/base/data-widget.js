var _a;
import { html, nothing, } from 'lit';
import { namesCountry } from '../data/coded-countries.js';
import { figureTemplate, frame, heading } from '../templates/frame.js';
import { remarks } from '../views/remarks.js';
import { hasFallback, message, skeleton, unknownFigure } from '../templates/states.js';
import { sentenceContent } from '../templates/text.js';
import { baseStyles } from './styles/base.styles.js';
import { DataElement } from './data-element.js';
import { loadDrawing } from './descriptor.js';
import { Openers } from './exploration/openers.js';
import { openersStyles } from './exploration/openers.styles.js';
import { fingerprintOf } from './fingerprint.js';
import { IssueDetails } from './issue-details.js';
/**
 * What every widget is: a figure with its heading, date, takeaway, notes and source, and the states
 * before and instead of it.
 *
 * @csspart figure - The whole figure.
 * @csspart heading - The heading.
 * @csspart takeaway - The sentence that says what the figures show.
 * @csspart body - The figure below its heading.
 * @csspart label - The name of a number.
 * @csspart note - A note.
 * @csspart shared - Among the notes, what the document says of all its figures: its edition, its
 *   corrections.
 * @csspart newer - The link to newer figures.
 * @csspart opener - A button that opens something below it; also by its own name, as follows.
 * @csspart actions - The button that opens what a reader can take away.
 * @csspart terms - The button that opens what groups of people are.
 * @csspart definitions - What groups of people are.
 * @csspart message - A sentence about the state of the figures.
 * @cssprop [--factlet-font=inherit] - Font family.
 * @cssprop [--factlet-surface=transparent] - Ground; opaque in dark.
 * @cssprop [--factlet-title=#000] - Headings and numbers.
 * @cssprop [--factlet-rule=#bfbfbf] - Hairlines.
 * @cssprop [--factlet-accent=#0072bc] - Bars, people, key numbers.
 * @cssprop [--factlet-radius=0.125em] - Corners of buttons, focus rings, swatches and blocks that
 *   load. Bars and rings stay square.
 * @cssprop [--factlet-density=1] - Factor for the space between rows and parts: 0.75 is close,
 *   1.25 is airy.
 */
export class DataWidget extends DataElement {
    constructor() {
        super(...arguments);
        /** Heading instead of the data's own. */
        this.heading = '';
        /** Level of the heading, 2 to 6. 3 by default, 2 for a whole sheet. */
        this.headingLevel = 3;
        /**
         * Leaves the place out, where the page says it; what readers take away names it. False by
         * default.
         */
        this.withoutPlace = false;
        /** Leaves the takeaway sentence out. False by default. */
        this.withoutTakeaway = false;
        /** Leaves out the row that hands out the data, the picture and a copy. False by default. */
        this.withoutActions = false;
        /**
         * Tells readers, with a link, that newer figures are available, where the document says so in
         * `supersededBy`. False by default: the author alone is told, on the console.
         */
        this.tellNewer = false;
        /**
         * Keeps the page's own words in their place, unseen, under the figure, so that nothing below it
         * moves when it is drawn. False by default.
         */
        this.keepRoom = false;
        this.#openers = new Openers(this, () => this.#subject);
        this.#issueDetails = new IssueDetails(() => this.requestUpdate());
        this.decode = (document) => this.descriptor.decode(document);
        this.view = (model, locale) => this.descriptor.view(model, locale, this.options);
        this.#remarks = (locale) => remarks(this.loaded?.decoded.leftOut ?? 0, this.failure && this.loaded?.received, locale);
    }
    static { this.styles = [...super.styles, baseStyles, openersStyles]; }
    static { this.properties = {
        heading: {},
        headingLevel: { type: Number, attribute: 'heading-level' },
        withoutPlace: { type: Boolean, attribute: 'without-place' },
        withoutTakeaway: { type: Boolean, attribute: 'without-takeaway' },
        withoutActions: { type: Boolean, attribute: 'without-actions' },
        tellNewer: { type: Boolean, attribute: 'tell-newer' },
        keepRoom: { type: Boolean, attribute: 'keep-room' },
    }; }
    #openers;
    #issueDetails;
    /** For the place of the figures. */
    get wantsNames() {
        return namesCountry(this.loaded?.decoded.header.country);
    }
    /** The attributes that change what the view says. */
    get options() {
        return {};
    }
    tellNumbers(view) {
        this.#openers.follow(view);
        return view
            .table()
            .groups.flatMap(({ rows }) => rows.flatMap(({ number, share }) => [number?.value, share?.value]));
    }
    updated(changed) {
        super.updated(changed);
        const { failure, locale } = this;
        if (failure && locale)
            this.#issueDetails.load(failure.issues, locale);
    }
    render() {
        const { locale } = this;
        const fallback = hasFallback(this);
        if (!locale)
            return html `<slot><div class="room">${skeleton('')}</div></slot>`;
        const { messages } = locale;
        const dir = this.textDirection;
        const view = this.#headed;
        if (view && !view.empty && this.status.kind === 'ready') {
            const { opener } = this.#openers;
            const shown = this.#openers.marked(view, this.options.highlight);
            const figures = this.renderBody(shown, { messages, dir, opener });
            const said = this.#renderRemarks(locale);
            const body = said.length > 0 ? [figures, said] : figures;
            return this.#figure(this.renderFrame(view, body, this.#renderActions(view, locale)), locale);
        }
        if (fallback && (this.isLoading || locale.incomplete))
            return SLOT;
        const state = this.#renderState(locale);
        if (fallback)
            return [SLOT, state];
        const name = { text: this.heading || messages.headings[this.descriptor.section] };
        return this.#figure(view
            ? frame(view, state, dir, this)
            : unknownFigure(heading(name, this.headingLevel, dir), state), locale);
    }
    /** What stands in the place of the figures. */
    #renderState(locale) {
        const { messages } = locale;
        if (this.isLoading)
            return skeleton(messages.loading);
        if (this.failure)
            return message(messages.failed, this.#help(locale));
        return this.loaded?.decoded.leftOut ? this.#renderRemarks(locale) : message(messages.empty);
    }
    #figure(content, { lang }) {
        const figure = figureTemplate(content, { lang, dir: this.textDirection });
        const keepsRoom = this.keepRoom && !this.hasGivenRoomAway;
        return keepsRoom ? html `${figure}<slot inert></slot>` : figure;
    }
    renderBody(view, locale) {
        return this.descriptor.template?.(view, locale) ?? nothing;
    }
    get fingerprint() {
        if (!this.drawn)
            return undefined;
        return fingerprintOf({
            document: this.loaded?.document,
            lang: this.locale?.lang ?? '',
            dir: this.textDirection,
            choices: this,
            own: this.options,
        });
    }
    /** The drawn figure with what stands around it. */
    renderFrame(view, body, actions) {
        return frame(view, body, this.textDirection, this, actions);
    }
    /** The view under the heading that the page gives it. */
    get #headed() {
        const { drawn, heading: text } = this;
        return drawn && text ? { ...drawn, heading: { text } } : drawn;
    }
    /** Asking again where that may help, and what is wrong for whoever made the page. */
    #help(locale) {
        const { retry, failure } = this;
        return [
            retry
                ? html `<p><button type="button" @click=${retry}>${locale.messages.retry}</button></p>`
                : nothing,
            failure ? this.#issueDetails.contentFor(failure.issues, locale) : nothing,
        ];
    }
    /**
     * What readers are told of the figures' state; of figures that could not be updated with help.
     */
    #renderRemarks(locale) {
        const sentences = this.#remarks(locale);
        return sentences.map((sentence, index) => message(sentenceContent(sentence, this.textDirection), this.failure && index === sentences.length - 1 ? this.#help(locale) : nothing));
    }
    #remarks;
    #renderActions({ defines }, { messages }) {
        if (this.withoutActions)
            return nothing;
        const { opener } = this.#openers;
        return [defines ? opener('terms', messages.terms) : nothing, opener('actions', messages.data)];
    }
    get #subject() {
        const { loaded, drawn, descriptor, locale, textDirection: dir } = this;
        return (locale && {
            element: this,
            figures: this.#figures,
            remarks: this.#remarks(locale),
            locale,
            dir,
            document: loaded?.document,
            decoded: loaded?.decoded,
            section: descriptor.section,
            loadDrawing: drawn && (() => loadDrawing(descriptor, drawn)),
        });
    }
    /** The figure; where it is made of widgets, theirs, and what is said of them all. */
    get #figures() {
        const inside = Array.from(this.renderRoot.querySelectorAll('*')).flatMap((each) => each instanceof _a ? each.#figures : []);
        return this.#headed ? [...inside, this.#headed] : inside;
    }
}
_a = DataWidget;
const SLOT = html `<slot></slot>`;
