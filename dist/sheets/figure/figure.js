import { html, nothing, } from 'lit';
import { tryOrUndefined } from '../../base/try-or-undefined.js';
import { DataElement } from '../../base/data-element.js';
import { alpha2Of } from '../../data/countries.js';
import { decodeFailure } from '../../data/decode.js';
import { remarks } from '../../views/remarks.js';
import { hasFallback } from '../../templates/states.js';
import { lineContent, valueContent } from '../../templates/text.js';
import { REGISTRY } from '../../widgets/registry.js';
import { inlineFigureView, pathsOf } from './figure.view.js';
import { figureStyles } from './figure.styles.js';
// The widgets write the numbers, so that none is ever written in two ways.
const WIDGETS = REGISTRY.filter(({ isNameless }) => !isNameless);
/**
 * One figure in a sentence: the number that its widget shows, with its date and source behind a
 * button.
 *
 * @tag factlet-figure
 * @csspart about - The date and the source in the sentence, once they are asked for; the date in
 *   print.
 * @csspart message - Why there is no number.
 */
export class FigureElement extends DataElement {
    constructor() {
        super(...arguments);
        /**
         * Which number: the section and the name of the row, as the data has them. `population.refugees`,
         * `population.total`, `origins.UKR` (`origins.asylum-seekers.UKR` where several lists have it),
         * `funding.received`, `funding.percent.received`, `staffing.international`, `donors.JPN`.
         */
        this.path = '';
        this.#isOpen = false;
        this.decode = (document) => WIDGETS.find(({ section }) => section === this.#section)?.read(document) ??
            decodeFailure('no-such-figure', {
                path: this.path,
                paths: WIDGETS.map(({ section }) => `${section}.…`).join(', '),
            });
        this.view = (write, locale) => {
            const whole = write(locale);
            const [, ...keys] = this.path.split('.');
            const named = keys.map((key) => (/^[A-Z]{3}$/.test(key) && alpha2Of(key)) || key).join('.');
            return inlineFigureView(whole, named, locale);
        };
        this.#toggle = () => {
            this.#isOpen = !this.#isOpen;
            this.requestUpdate();
        };
    }
    static { this.styles = [...super.styles, figureStyles]; }
    static { this.properties = { path: {} }; }
    #isOpen;
    explainMissingView(write, locale) {
        const whole = tryOrUndefined(() => write(locale));
        if (!whole)
            return super.explainMissingView(write, locale);
        const paths = pathsOf(whole).map((path) => `${this.#section}.${path}`);
        return {
            code: 'no-such-figure',
            parameters: { path: this.path, paths: paths.join(', ') },
        };
    }
    willUpdate(changed) {
        if (changed.has('path'))
            this.decodeAnew();
        super.willUpdate(changed);
    }
    tellNumbers({ number }) {
        return [number?.value];
    }
    get #section() {
        return this.path.split('.', 1)[0] ?? '';
    }
    render() {
        const { locale, drawn } = this;
        if (!drawn && hasFallback(this))
            return html `<slot></slot>`;
        if (!locale || this.isLoading)
            return html `<slot>…</slot>`;
        const { messages } = locale;
        return html `<span lang=${locale.lang} dir=${this.textDirection}
      >${drawn
            ? this.#number(drawn, locale)
            : html `<span part="message">[${this.failure ? messages.failed : messages.empty}]</span>`}</span
    >`;
    }
    #number({ number, asOf, source, details }, locale) {
        const { messages } = locale;
        const stale = remarks(0, this.failure && this.loaded?.received, locale).map((said) => ({
            sentence: said,
        }));
        const more = [...details, ...stale, ...(source && !this.withoutSource ? [source] : [])];
        const dir = this.textDirection;
        const value = valueContent(number, { messages, dir });
        if (!asOf && !more.length)
            return value;
        return html `<span class="end"
        >${value}<button
          type="button"
          aria-label=${messages.aboutFigure}
          aria-expanded=${this.#isOpen}
          aria-controls="about"
          @click=${this.#toggle}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <circle cx="8" cy="8" r="7"></circle>
            <path d="M8 7.5v4M8 4.6v.1"></path>
          </svg></button></span
      ><span id="about" class=${asOf ? 'dated' : nothing} part="about" ?hidden=${!this.#isOpen}>
        (${asOf ? html `<span part="as-of">${lineContent(asOf, dir)}</span>` : nothing}${more.map((line, index) => html `<span class="more" part=${line === source ? 'source' : nothing}
              >${(asOf ?? index > 0) ? ' · ' : nothing}${lineContent(line, dir)}</span
            >`)})</span
      >`;
    }
    #toggle;
}
