import type { SectionName } from '../../data/fields.js';

/** Somebody wants to paste: rows of a section, or the text of a whole sheet. */
export class OpenDialogEvent extends Event {
  readonly from: SectionName | 'sheet-text';

  constructor(from: SectionName | 'sheet-text') {
    super('configurator-open-dialog', { bubbles: true, composed: true });
    this.from = from;
  }
}

declare global {
  interface HTMLElementEventMap {
    'configurator-open-dialog': OpenDialogEvent;
  }
}
