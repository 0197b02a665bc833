/** What a function gives, or nothing where the data makes it throw: a getter, a circular object. */
export function tryOrUndefined(make) {
    try {
        return make();
    }
    catch {
        return undefined;
    }
}
