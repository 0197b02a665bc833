import type { FigureView, TableGroup } from '../views/figure-view.js';
import type { Locale } from '../locale/locale.js';
import { type Markup } from './markup.js';
/** What a widget's attributes leave out of its frame, and how high its heading stands. */
export interface FrameChoice {
    readonly heading?: string | undefined;
    readonly headingLevel?: number | undefined;
    readonly withoutPlace?: boolean | undefined;
    readonly withoutTakeaway?: boolean | undefined;
    readonly withoutSource?: boolean | undefined;
    /** Shows the link to newer figures, where the document has one. False by default. */
    readonly tellNewer?: boolean | undefined;
    /**
     * Width of the tables' lines, for documents and mail, which have no style sheet. None by default.
     */
    readonly border?: number | undefined;
    /**
     * Another way to write a group than a table or a list. Undefined where the group is not for it.
     */
    readonly rows?: (group: TableGroup) => Markup | undefined;
    /**
     * Names of the elements around all and around the heading. `figure` and `figcaption` by default;
     * browsers indent those.
     */
    readonly around?: readonly [string, string];
}
/**
 * A figure as plain HTML for the page itself: what crawlers, feeds, mail and readers without
 * scripts get, and everybody until the widget draws. Each number is a `data` element with its exact
 * value.
 */
export declare function figureHtml(view: FigureView, { lang, messages }: Pick<Locale, 'lang' | 'messages'>, choice?: FrameChoice): Markup;
