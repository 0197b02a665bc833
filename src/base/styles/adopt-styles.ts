import type { CSSResultOrNative } from 'lit';

/**
 * Makes an element's style sheets anew in the document that it was adopted into: they serve only
 * the one that made them.
 */
export function adoptStyles(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  const { defaultView } = root.ownerDocument;
  // A document without a window draws nothing.
  if (!defaultView) return;
  root.adoptedStyleSheets = styles.map((style) => {
    const sheet = new defaultView.CSSStyleSheet();
    sheet.replaceSync(
      'cssText' in style
        ? style.cssText
        : Array.from(style.cssRules, ({ cssText }) => cssText).join(''),
    );
    return sheet;
  });
}
