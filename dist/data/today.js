let now = () => Date.now();
/** The present in milliseconds. Only issues depend on it; nothing that is drawn does. */
export function today() {
    return now();
}
/** Fixes the present, for tests. */
export function setToday(isoDate) {
    now = () => Date.parse(isoDate);
}
