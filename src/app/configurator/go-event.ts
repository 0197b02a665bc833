/** An officer wants to go to what an issue is about. */
export class GoEvent extends Event {
  /** Of a field or a section: `funding.required`. */
  readonly path: string;

  constructor(path: string) {
    super('configurator-go', { bubbles: true, composed: true });
    this.path = path;
  }
}

declare global {
  interface HTMLElementEventMap {
    'configurator-go': GoEvent;
  }
}
