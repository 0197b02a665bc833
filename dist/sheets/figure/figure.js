import { tryOrUndefined } from '../../base/try-or-undefined.js';
import { DataElement } from '../../base/data-element.js';
import { alpha2Of } from '../../data/countries.js';
import { decodeFailure } from '../../data/decode.js';
import { h } from '../../templates/dom.js';
import { remarks } from '../../views/remarks.js';
import { hasFallback } from '../../templates/states.js';
import { valueNodes, sentenceWithLink } from '../../templates/text.js';
import { inlineFigureView, pathsOf } from './figure.view.js';
import { figureStyles } from './figure.styles.js';
// The widgets write their numbers themselves, so that no number is ever written in two ways.
const WIDGETS = {
    population: [
        'factlet-population-counters',
        () => import('../../widgets/population-counters/population-counters.define.js'),
    ],
    origins: ['factlet-origin-bars', () => import('../../widgets/origin-bars/origin-bars.define.js')],
    funding: [
        'factlet-funding-donut',
        () => import('../../widgets/funding-donut/funding-donut.define.js'),
    ],
    staffing: [
        'factlet-staffing-panel',
        () => import('../../widgets/staffing-panel/staffing-panel.define.js'),
    ],
    donors: ['factlet-donor-list', () => import('../../widgets/donor-list/donor-list.define.js')],
};
/** A widget of each section, in no page; undefined where it can't be had. */
const writers = new Map();
const asked = new Map();
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
        this.decode = (document) => {
            const writer = writers.get(this.#section);
            if (writer)
                return writer.figureOf(document);
            return writers.has(this.#section)
                ? decodeFailure('network', {})
                : decodeFailure('no-such-figure', {
                    path: this.path,
                    paths: Object.keys(WIDGETS)
                        .map((name) => `${name}.…`)
                        .join(', '),
                });
        };
        this.view = (write, locale) => {
            const whole = write(locale);
            const [, ...keys] = this.path.split('.');
            const named = keys.map((key) => (/^[A-Z]{3}$/.test(key) && alpha2Of(key)) || key).join('.');
            return whole && inlineFigureView(whole, named, locale);
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
        const section = this.#section;
        const [tag, load] = (Object.hasOwn(WIDGETS, section) && WIDGETS[section]) || [];
        if (!tag || !load || writers.has(section))
            super.willUpdate(changed);
        else
            void fetched(section, tag, load).then(() => this.requestUpdate());
    }
    numbers({ number }) {
        return [number?.value];
    }
    get #section() {
        return this.path.split('.', 1)[0] ?? '';
    }
    render() {
        const { locale, drawn } = this;
        if (!drawn && hasFallback(this))
            return h('slot');
        if (!locale || this.status.kind === 'loading')
            return h('slot', {}, '…');
        const { messages } = locale;
        return h('span', { lang: locale.lang, dir: this.textDirection }, drawn
            ? this.#number(drawn, locale)
            : h('span', { part: 'message' }, '[', this.failure ? messages.failed : messages.empty, ']'));
    }
    #number({ number, asOf, source, details }, locale) {
        const { messages } = locale;
        const stale = remarks(0, this.failure && this.loaded?.received, locale).map((said) => ({
            sentence: said,
        }));
        const more = [...details, ...stale, ...(source && !this.withoutSource ? [source] : [])];
        if (!asOf && !more.length)
            return valueNodes(number, messages.valueMissing);
        return [
            h('span', { class: 'end' }, valueNodes(number, messages.valueMissing), h('button', {
                type: 'button',
                'aria-label': messages.aboutFigure,
                'aria-expanded': String(this.#isOpen),
                'aria-controls': 'about',
                onclick: this.#toggle,
            }, h('svg', { viewBox: '0 0 16 16', 'aria-hidden': 'true' }, h('circle', { cx: 8, cy: 8, r: 7 }), h('path', { d: 'M8 7.5v4M8 4.6v.1' })))),
            h('span', { id: 'about', class: asOf && 'dated', part: 'about', hidden: !this.#isOpen }, ' (', asOf && h('span', { part: 'as-of' }, sentenceWithLink(asOf)), more.map((line, index) => h('span', { class: 'more', part: line === source && 'source' }, (asOf ?? index > 0) && ' · ', sentenceWithLink(line))), ')'),
        ];
    }
    #toggle;
}
/** Asks for a section's widget, once a page. */
function fetched(section, tag, load) {
    let loading = asked.get(section);
    if (!loading)
        asked.set(section, (loading = load()
            .catch(() => undefined)
            .then(() => {
            const writer = document.createElement(tag);
            writers.set(section, isWriter(writer) ? writer : undefined);
        })));
    return loading;
}
const isWriter = (element) => 'figureOf' in element;
