const RULES = `
  .menu {
    flex: 1 0 100%;
  }
  .menu p {
    margin-block: 0.75em;
  }
  .menu p button {
    margin: 0 0.75em 0.75em 0;
  }
  [dir='rtl'] .menu p button {
    margin: 0 0 0.75em 0.75em;
  }
  textarea {
    display: block;
    font: inherit;
    color: var(--_text);
    background: none;
    border: 1px solid var(--_edge);
    inline-size: 100%;
    box-sizing: border-box;
  }
  @media print {
    .menu {
      display: none;
    }
  }`;
const sheets = new WeakMap();
/**
 * Gives a widget the styles of what is open under it: those of a closed row come with every page,
 * these don't.
 */
export function styleMenu({ ownerDocument, shadowRoot }) {
    const { defaultView } = ownerDocument;
    if (!shadowRoot || !defaultView)
        return;
    let sheet = sheets.get(ownerDocument);
    if (!sheet) {
        sheet = new defaultView.CSSStyleSheet();
        sheet.replaceSync(RULES);
        sheets.set(ownerDocument, sheet);
    }
    if (!shadowRoot.adoptedStyleSheets.includes(sheet))
        shadowRoot.adoptedStyleSheets.push(sheet);
}
