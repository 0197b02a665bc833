/** `loading="lazy"` and `refresh`, which few pages ask for, and which are loaded for those. */
export class TimingOnDemand {
    #isNear = false;
    #stopWatching;
    #seconds = 0;
    #stopRefreshing;
    /** Whether an element has come near the window; from now on it is watched for that. */
    isNear(element, update) {
        const comeNear = () => {
            this.#isNear = true;
            update();
        };
        if (!this.#isNear)
            this.#stopWatching ??= inBackground(({ whenNear }) => whenNear(element, comeNear), comeNear);
        return this.#isNear;
    }
    /** Asks anew every so many seconds; never, where there is no request. */
    keepFresh(request, refresh) {
        const seconds = request && refresh > 0 ? refresh : 0;
        if (seconds === this.#seconds)
            return;
        this.#seconds = seconds;
        this.#stopRefreshing?.();
        // Where it can't be loaded the figures stay, with their date.
        this.#stopRefreshing =
            request &&
                inBackground(({ keepFresh }) => keepFresh(request, seconds), () => { });
    }
    stopWatching() {
        this.#stopWatching?.();
        this.#stopWatching = undefined;
    }
}
/** Starts something of a module that is loaded first. Returns what ends it. */
function inBackground(start, otherwise) {
    let isOver = false;
    let end = () => { };
    import('./lazy-and-refresh.js').then((module) => {
        if (!isOver)
            end = start(module);
    }, otherwise);
    return () => {
        isOver = true;
        end();
    };
}
