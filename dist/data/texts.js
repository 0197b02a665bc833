/** Every language's text. */
export function textsOf(value) {
    return typeof value === 'string' ? [value] : Object.values(value ?? {});
}
