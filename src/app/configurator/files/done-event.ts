/** All that a file has to give was taken. */
export class DoneEvent extends Event {
  constructor() {
    super('configurator-done', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'configurator-done': DoneEvent;
  }
}
