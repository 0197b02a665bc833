/** Defines a tag, unless the page has it already: the first definition stays, and all else goes on. */
export function define(tag, element) {
    const taken = customElements.get(tag);
    if (!taken)
        customElements.define(tag, element);
    else if (taken !== element)
        console.warn(`factlet: <${tag}> is defined already; the first definition stays.`);
}
