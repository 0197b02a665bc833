import { type ReactiveControllerHost } from 'lit';
import { type Content } from '../../templates/text.js';
import type { FigureView } from '../../views/figure-view.js';
import type { Subject } from '../download-menu/menu.js';
/**
 * What readers open in a figure: what it can be taken away as, a whole list, definitions. What does
 * so, marks a row and says what has changed is fetched when it is needed first.
 */
export declare class Openers {
    #private;
    constructor(host: ReactiveControllerHost, subject: () => Subject | undefined);
    /** A button that opens something, and what it has opened. */
    readonly opener: (id: string, label: string) => Content;
    /** A view with a row marked, once that can be done. */
    marked<View extends FigureView>(view: View, row: string | undefined): View;
    /** Has changes said where a view takes the place of another. */
    follow(view: FigureView): void;
}
