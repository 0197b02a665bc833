/** Something that was done, for those who can't see it. */
export class AnnouncementEvent extends Event {
  readonly text: string;

  constructor(text: string) {
    super('configurator-announcement', { bubbles: true, composed: true });
    this.text = text;
  }
}

declare global {
  interface HTMLElementEventMap {
    'configurator-announcement': AnnouncementEvent;
  }
}
