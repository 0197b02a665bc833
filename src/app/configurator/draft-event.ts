import type { Draft } from './draft.js';

/** An officer changed the draft, in a form, from a spreadsheet or from a text. */
export class DraftEvent extends Event {
  /** The whole draft, as it is now. */
  readonly draft: Draft;
  /**
   * What was changed: the path of a field, `population.groups[0].value`. Changes of one path in a
   * row are one step to undo.
   */
  readonly path: string;

  constructor(draft: Draft, path: string) {
    super('configurator-draft', { bubbles: true, composed: true });
    this.draft = draft;
    this.path = path;
  }
}

declare global {
  interface HTMLElementEventMap {
    'configurator-draft': DraftEvent;
  }
}
