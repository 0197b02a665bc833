import { LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { type Locale } from '../controllers/locale-controller.js';
import type { Decoded } from '../data/decode.js';
import type { Messages } from '../messages/messages.js';
import type { FigureView } from '../templates/figure-view.js';
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
export declare abstract class DataWidget<Model, View extends FigureView> extends LitElement {
    #private;
    static styles: import("lit").CSSResult[];
    static properties: PropertyDeclarations;
    /** Address of the JSON document, or `#id` of a JSON script in the page. Ignored while `data` or a child script is given. */
    src: string;
    /** `lazy` fetches `src` when the widget comes near the window; a hidden one never does. `eager` by default. */
    loading: string;
    /** Seconds after which `src` is fetched anew, at least 60; when that fails the figures stay, with their date. 0, never, by default. */
    refresh: number;
    /** The JSON document, or the widget's section of it: an object, or JSON text. Set a new object to draw anew. */
    data: unknown;
    /** Heading instead of the data's own. */
    heading: string;
    /** Level of the heading, 2 to 6. 3 by default. */
    headingLevel: number;
    /** Leaves the takeaway sentence out. False by default. */
    withoutTakeaway: boolean;
    /** Leaves the source out, where the page names it. False by default. */
    withoutSource: boolean;
    /** `light`, `dark` or `2021` (the palette of that year). The page's color scheme by default. */
    theme: string | undefined;
    /** The widget's section of the document; its heading stands where the data has no title. */
    protected abstract readonly section: keyof Messages['headings'];
    protected abstract readonly decode: (document: unknown) => Decoded<Model>;
    protected abstract readonly view: (model: Model, speech: Locale) => View;
    protected abstract renderBody(view: View, messages: Messages): unknown;
    adoptedCallback(): void;
    protected willUpdate(): void;
    protected update(changed: PropertyValues): void;
    protected updated(): void;
    protected render(): TemplateResult;
    /** The drawn figure with what stands around it. */
    protected renderFrame(view: View, body: unknown): TemplateResult;
}
