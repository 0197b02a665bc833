import { type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Messages } from '../../messages/types.js';
import type { Subject } from './menu.js';
/**
 * The row under a figure that hands it out. What does so is fetched when a reader opens the row.
 */
export declare class Actions {
    #private;
    constructor(host: ReactiveControllerHost);
    render({ data, notLoaded }: Messages, subject: () => Subject): TemplateResult;
}
