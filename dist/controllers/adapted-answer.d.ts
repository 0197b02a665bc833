import { type JsonResult } from './json-result.js';
/** Our document made of an answer in another form, by what is loaded for such. */
export declare class AdaptedAnswer {
    #private;
    /** `update` is called when the document is there. */
    constructor(update: () => void);
    /**
     * What there is of it now; a result that is no such answer as it is. `overlay` is the text of the
     * page's own script.
     */
    read(answer: JsonResult, adapter: string, overlay: string | undefined): JsonResult;
}
