import { choicesOf } from '../../snippet/snippet.js';
import type { Selection } from './choice.js';
import type { Draft } from './draft.js';

/**
 * The real widget of a choice, kept as long as its tag stays: it is drawn anew, not made anew, at
 * each stroke of a key.
 */
export class LiveWidget {
  #element: HTMLElement | undefined;

  /** `handsOut`: with the row that hands out the data, as readers get it. */
  show(
    draft: Draft,
    { widget, ...choice }: Selection & { readonly widget: string },
    handsOut = true,
  ): HTMLElement {
    const tag = `factlet-${widget}`;
    const element = this.#element?.localName === tag ? this.#element : document.createElement(tag);
    for (const [name, value] of Object.entries({
      ...choicesOf(choice),
      'without-actions': !handsOut,
    })) {
      if (value === undefined || value === false) element.removeAttribute(name);
      else element.setAttribute(name, value === true ? '' : String(value));
    }
    return (this.#element = Object.assign(element, { data: draft }));
  }
}
