/**
 * Gives widgets the styles of what was fetched when a reader opened it: those of what is closed
 * come with every page, these don't.
 */
export function lateStyles(rules) {
    const sheets = new WeakMap();
    return ({ ownerDocument, shadowRoot }) => {
        const { defaultView } = ownerDocument;
        if (!shadowRoot || !defaultView)
            return;
        let sheet = sheets.get(ownerDocument);
        if (!sheet) {
            sheet = new defaultView.CSSStyleSheet();
            sheet.replaceSync(rules);
            sheets.set(ownerDocument, sheet);
        }
        if (!shadowRoot.adoptedStyleSheets.includes(sheet))
            shadowRoot.adoptedStyleSheets.push(sheet);
    };
}
