/**
 * Defines a tag, unless the page has it already: the first definition stays, and all else goes on.
 * Where nothing could be drawn, nothing is defined, and the page's own words stay.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  // On a server there is nothing to draw on, and what is told would be told of every page.
  if (typeof document === 'undefined') return;
  const taken = customElements.get(tag);
  if (taken) {
    if (taken !== element)
      console.warn(`factlet: <${tag}> is defined already; the first definition stays.`);
  } else if (canDraw()) {
    customElements.define(tag, element);
  } else {
    console.warn(`factlet: <${tag}> can't be drawn here: the browser is too old.`);
  }
}

function canDraw(): boolean {
  try {
    new CSSStyleSheet();
    return true;
  } catch {
    return false;
  }
}
