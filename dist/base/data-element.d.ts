import type { Direction } from '../format/direction.js';
import type { PropertyDeclarations, PropertyValues } from 'lit';
import type { JsonFailure } from '../controllers/json-result.js';
import type { Locale } from '../locale/locale.js';
import type { Content } from '../templates/text.js';
import { JsonElement } from './json-element.js';
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
export declare abstract class DataElement<Model, View extends object> extends JsonElement<Model> {
    #private;
    static styles: import("lit").CSSResult[];
    static properties: PropertyDeclarations;
    /** Leaves the source out, where the page names it. False by default. */
    withoutSource: boolean;
    /** `light`, `dark` or `2021` (the palette of that year). The page's color scheme by default. */
    theme: 'light' | 'dark' | '2021' | undefined;
    protected locale: Locale | undefined;
    /** The view, kept while the model, the language and the properties stay the same. */
    protected drawn: View | undefined;
    protected abstract readonly view: (model: Model, locale: Locale) => View | undefined;
    /** Called where a view is told: its exact values; undefined where others show them. */
    protected abstract tellNumbers(view: View): (number | undefined)[] | undefined;
    /** None of these elements but widgets stand in a page before their script. */
    protected get fingerprint(): string | undefined;
    /** What stands in the element now. */
    protected abstract render(): Content;
    /** Why there is no view of a document that could be read. */
    protected explainMissingView(_model: Model, _locale: Locale): JsonFailure;
    /**
     * Whether the document names countries by their codes, for which a language's names have to be
     * fetched.
     */
    protected needsNames(lang: string): boolean;
    /** Whether names of countries are only said beside the figures, which don't wait for them. */
    protected get wantsNames(): boolean;
    /** Whether the first figures are on their way. */
    protected get isLoading(): boolean;
    /** The direction of the texts. */
    protected get textDirection(): Direction;
    protected willUpdate(changed: PropertyValues): void;
    protected failToRender(): void;
    protected announce(): void;
}
