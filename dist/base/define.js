import { html, render } from 'lit';
let isAble;
/**
 * Defines a tag, unless the page has it already: the first definition stays, and all else goes on.
 * Where nothing can be drawn, nothing is defined, and the page's own words stay.
 */
export function define(tag, element) {
    // On a server there is nothing to draw on, and what is told would be told of every page.
    if (typeof document === 'undefined')
        return;
    const taken = customElements.get(tag);
    if (taken && taken !== element)
        console.warn(`factlet: <${tag}> is defined already; the first definition stays.`);
    // Not where all is defined: a second file may make no policy, and the first draws all the same.
    if (!taken && (isAble ??= canDraw()))
        customElements.define(tag, element);
}
/** Whether figures can be drawn in this page; the console tells once that they can't. */
function canDraw() {
    try {
        new CSSStyleSheet();
        // A page that requires Trusted Types and doesn't allow our policy lets no template be made.
        render(html `<p></p>`, document.createDocumentFragment());
        return true;
    }
    catch {
        console.warn('factlet: no figure can be drawn here: the browser is too old, or the rules of the page ' +
            `don't allow the Trusted Types policy "factlet". The page's own words stay.`);
        return false;
    }
}
