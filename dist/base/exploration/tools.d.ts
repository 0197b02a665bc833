import type { html } from 'lit';
import type { lineContent, phraseContent, valueContent } from '../../templates/text.js';
/**
 * What draws, handed to what is fetched later: a second Lit would ask strict pages for a second
 * policy.
 */
export interface Tools {
    readonly html: typeof html;
    readonly lineContent: typeof lineContent;
    readonly phraseContent: typeof phraseContent;
    readonly valueContent: typeof valueContent;
}
