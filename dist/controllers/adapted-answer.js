import { failed, isAnswer, WAITING } from './json-result.js';
/** Our document made of an answer in another form, by what is loaded for such. */
export class AdaptedAnswer {
    #update;
    #answer;
    #key = '';
    #result = WAITING;
    /** `update` is called when the document is there. */
    constructor(update) {
        this.#update = update;
    }
    /**
     * What there is of it now; a result that is no such answer as it is. `overlay` is the text of the
     * page's own script.
     */
    read(answer, adapter, overlay) {
        if (answer.state !== 'ready' || !(adapter || isAnswer(answer.document)))
            return answer;
        const key = `${adapter}\n${overlay ?? ''}`;
        if (this.#answer !== answer || this.#key !== key) {
            this.#answer = answer;
            this.#key = key;
            this.#result = WAITING;
            void this.#adapt(answer, adapter, overlay);
        }
        return this.#result;
    }
    async #adapt(answer, adapter, overlay) {
        const key = this.#key;
        const result = await import('./adapt-answer.js')
            .then(({ adaptAnswer }) => adaptAnswer(answer, adapter, overlay))
            .catch(() => failed('network'));
        if (this.#answer !== answer || this.#key !== key)
            return;
        this.#result = result;
        this.#update();
    }
}
