import type { TemplateResult } from 'lit';
import type { Decoded } from '../data/decode.js';
import type { Section, SectionName } from '../data/fields.js';
import type { DrawBody, Paper } from '../download/picture/paper.js';
import type { TemplateLocale } from '../templates/text.js';
import type { FigureView } from '../views/figure-view.js';
import type { Locale } from '../locale/locale.js';
/** Attributes of a widget that change what its view says. */
export interface FigureOptions {
    /** Rows of the origins that are shown one by one. 10 by default. */
    readonly top?: number | undefined;
    /** Population group of the one list to show. All lists by default. */
    readonly group?: string | undefined;
    /** The row that is marked. None by default. */
    readonly highlight?: string | undefined;
}
/** Pixels: a base, and as much again for each row. */
export type Height = readonly [base: number, perRow: number];
/** What a widget shows of a document, and how it says it. */
export interface WidgetDescriptor<Model, View extends FigureView> {
    /** The section of the document; its heading stands where the data has no title. */
    readonly section: SectionName | 'factSheet';
    readonly decode: (document: unknown) => Decoded<Model>;
    readonly view: (model: Model, locale: Locale, options: FigureOptions) => View;
    /** What stands in the body of the figure; a whole sheet is made of elements. */
    readonly template?: (view: View, locale: TemplateLocale) => TemplateResult;
    /** Draws the view on a picture; a whole sheet has none. Loaded when somebody asks for one. */
    readonly picture?: () => Promise<{
        readonly draw: (paper: Paper, view: View) => void;
    }>;
}
/**
 * All that the rest of the library has to know of a widget that shows one figure. Each widget has
 * its own in `<name>.descriptor.ts`, and `registry.ts` lists them.
 */
export interface FigureDescriptor<Model, View extends FigureView> extends WidgetDescriptor<Model, View> {
    /** The name in the tag: `donor-list`. */
    readonly name: string;
    readonly section: SectionName;
    readonly template: NonNullable<WidgetDescriptor<Model, View>['template']>;
    readonly picture: NonNullable<WidgetDescriptor<Model, View>['picture']>;
    /** Attributes that change what its view says, with their defaults. */
    readonly options?: Required<Omit<FigureOptions, 'highlight'>>;
    /** Whether its rows have no names in the data, by which a sentence could ask for one. */
    readonly isNameless?: boolean;
    /** Pixels that an iframe keeps until it knows better: the figure of a usual sheet. */
    readonly frameHeight: number;
    /**
     * How much higher the drawn figure is than the page's own words, in a column of up to 600 px and
     * in a wider one. `node test/pages/shift-figures.mjs` measures it.
     */
    readonly reservedHeight: {
        readonly narrow: Height;
        readonly wide: Height;
    };
}
/** A figure of a document, without an element. */
export interface FigureResult {
    readonly decoded: Decoded<Section>;
    /** Undefined where the document has no such section. */
    readonly view?: FigureView | undefined;
    /** What stands in the body of the figure. */
    readonly body?: ((locale: TemplateLocale) => TemplateResult) | undefined;
    /** Loads what draws the view on a picture. */
    readonly loadDrawing?: (() => Promise<DrawBody>) | undefined;
}
/** Words a figure, once it is known in which language. */
export type WriteFigure = (locale: Locale) => FigureView;
/** A descriptor in a list of several, whose models and views differ. */
export interface ListedDescriptor extends Pick<FigureDescriptor<Section, FigureView>, 'name' | 'section' | 'options' | 'isNameless' | 'frameHeight' | 'reservedHeight'> {
    /** The figure of a document, to be worded later; no value where the document has none. */
    readonly read: (document: unknown) => Decoded<WriteFigure>;
    readonly figureOf: (document: unknown, locale: Locale, options: FigureOptions) => FigureResult;
}
/** Makes a descriptor that can stand in the registry. */
export declare function listed<Model extends Section, View extends FigureView>(descriptor: FigureDescriptor<Model, View>): ListedDescriptor;
/** Loads what draws a view on a picture. Rejects where there is none, or it can't be loaded. */
export declare function loadDrawing<View extends FigureView>({ picture }: Pick<WidgetDescriptor<unknown, View>, 'picture'>, view: View): Promise<DrawBody>;
