/** A draft was given a name of its own; an empty one takes it away. */
export class RenameEvent extends Event {
  readonly name: string;

  constructor(name: string) {
    super('configurator-rename', { bubbles: true });
    this.name = name;
  }
}

declare global {
  interface HTMLElementEventMap {
    'configurator-rename': RenameEvent;
  }
}
