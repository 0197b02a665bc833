import { type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Locale } from '../locale/locale.js';
import type { Decoded } from '../data/decode.js';
import type { Section } from '../data/fields.js';
import type { FigureView } from '../views/figure-view.js';
import { type Content, type TemplateLocale } from '../templates/text.js';
import { DataElement } from './data-element.js';
import { type FigureOptions, type WidgetDescriptor } from './descriptor.js';
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
export declare abstract class DataWidget<Model extends Pick<Section, 'asOf'>, View extends FigureView> extends DataElement<Model, View> {
    #private;
    static styles: import("lit").CSSResult[];
    static properties: PropertyDeclarations;
    /** Heading instead of the data's own. */
    heading: string;
    /** Level of the heading, 2 to 6. 3 by default, 2 for a whole sheet. */
    headingLevel: number;
    /**
     * Leaves the place out, where the page says it; what readers take away names it. False by
     * default.
     */
    withoutPlace: boolean;
    /** Leaves the takeaway sentence out. False by default. */
    withoutTakeaway: boolean;
    /** Leaves out the row that hands out the data, the picture and a copy. False by default. */
    withoutActions: boolean;
    /**
     * Tells readers, with a link, that newer figures are available, where the document says so in
     * `supersededBy`. False by default: the author alone is told, on the console.
     */
    tellNewer: boolean;
    /**
     * Keeps the page's own words in their place, unseen, under the figure, so that nothing below it
     * moves when it is drawn. False by default.
     */
    keepRoom: boolean;
    /** What the widget shows of a document, and how it says it. */
    protected abstract readonly descriptor: WidgetDescriptor<Model, View>;
    protected readonly decode: (document: unknown) => Decoded<Model>;
    protected readonly view: (model: Model, locale: Locale) => View;
    /** For the place of the figures. */
    protected get wantsNames(): boolean;
    /** The attributes that change what the view says. */
    protected get options(): FigureOptions;
    protected tellNumbers(view: View): (number | undefined)[] | undefined;
    protected updated(changed: PropertyValues): void;
    protected render(): Content;
    protected renderBody(view: View, locale: TemplateLocale): Content;
    protected get fingerprint(): string | undefined;
    /** The drawn figure with what stands around it. */
    protected renderFrame(view: View, body: Content, actions: Content): TemplateResult;
}
