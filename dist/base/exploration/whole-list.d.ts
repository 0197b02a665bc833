import type { TemplateResult } from 'lit';
import type { ExplorationMessages } from '../../messages/types.js';
import type { FigureView, RowView } from '../../views/figure-view.js';
import type { Subject } from '../download-menu/menu.js';
import type { Tools } from './tools.js';
/** All rows of a list of which a figure shows some, below them. */
export declare class WholeList {
    #private;
    constructor(tools: Tools, index: number, update: () => void);
    render(view: FigureView, words: ExplorationMessages, subject: Subject, isMeant: (row: RowView) => boolean): TemplateResult;
}
