import { type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { DataElement } from '../../base/data-element.js';
import type { WriteFigure } from '../../base/descriptor.js';
import type { JsonFailure } from '../../controllers/json-result.js';
import type { Locale } from '../../locale/locale.js';
import { type Decoded } from '../../data/decode.js';
import { type InlineFigureView } from './figure.view.js';
/**
 * One figure in a sentence: the number that its widget shows, with its date and source behind a
 * button.
 *
 * @tag factlet-figure
 * @csspart about - The date and the source in the sentence, once they are asked for; the date in
 *   print.
 * @csspart message - Why there is no number.
 */
export declare class FigureElement extends DataElement<WriteFigure, InlineFigureView> {
    #private;
    static styles: import("lit").CSSResult[];
    static properties: PropertyDeclarations;
    /**
     * Which number: the section and the name of the row, as the data has them. `population.refugees`,
     * `population.total`, `origins.UKR` (`origins.asylum-seekers.UKR` where several lists have it),
     * `funding.received`, `funding.percent.received`, `staffing.international`, `donors.JPN`.
     */
    path: string;
    protected readonly decode: (document: unknown) => Decoded<WriteFigure>;
    protected readonly view: (write: WriteFigure, locale: Locale) => InlineFigureView | undefined;
    protected explainMissingView(write: WriteFigure, locale: Locale): JsonFailure;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected tellNumbers({ number }: InlineFigureView): (number | undefined)[];
    protected render(): TemplateResult;
}
