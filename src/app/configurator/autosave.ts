import type { Draft } from './draft.js';
import { deleteStoredDraft, storeDraft, keyOf, type Keeping } from './draft-storage.js';

/** Milliseconds without a change after which a draft is kept: not with every letter. */
const SAVE_AFTER_MS = 500;

/** Keeps the draft on this device as it changes, and knows how that stands. */
export class Autosave {
  /** Since when it is kept, or why it isn't; undefined before there is anything to keep. */
  state: Keeping | undefined;
  /** The officer wants it kept. */
  isOn = true;
  /** Another window of this page keeps a draft in the same place. */
  isElsewhere = false;
  readonly #update: () => void;
  /** The edition before the draft of a place. */
  readonly #beforeOf: (id: string) => Draft | undefined;
  #pending: { readonly draft: Draft; readonly id: string } | undefined;
  /** The place of the draft that is worked on. */
  #id = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isUnsaved = false;

  constructor(update: () => void, beforeOf: (id: string) => Draft | undefined = () => undefined) {
    this.#update = update;
    this.#beforeOf = beforeOf;
  }

  start(): void {
    addEventListener('pagehide', this.#leave);
    addEventListener('visibilitychange', this.#flush);
    addEventListener('beforeunload', this.#warn);
    addEventListener('storage', this.#notice);
  }

  stop(): void {
    this.#flush();
    removeEventListener('pagehide', this.#leave);
    removeEventListener('visibilitychange', this.#flush);
    removeEventListener('beforeunload', this.#warn);
    removeEventListener('storage', this.#notice);
  }

  /** The draft was kept before this page was opened. */
  since(at: Date, id: string): void {
    this.state = { at };
    this.#id = id;
  }

  keep(draft: Draft, id: string): void {
    // Another draft is on its way: what waits for the one before is kept first.
    if (this.#pending && this.#pending.id !== id) this.#flush();
    this.#id = id;
    this.#pending = { draft, id };
    this.#isUnsaved = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#flush, SAVE_AFTER_MS);
  }

  /** Keeps at once what waits to be kept. */
  keepNow(): void {
    this.#flush();
  }

  savedAsFile(): void {
    this.#isUnsaved = false;
  }

  /** Takes the draft from this device, and keeps no other until it is asked to. */
  forget(): void {
    deleteStoredDraft(this.#id);
    this.#pending = undefined;
    this.isOn = false;
    this.state = undefined;
    this.#isUnsaved = true;
    this.#update();
  }

  /** Keeps again. */
  resume(draft: Draft, id: string): void {
    this.isOn = true;
    this.keep(draft, id);
    this.#flush();
  }

  /** The field that somebody is in is left first: what it has is read then. */
  readonly #leave = (): void => {
    if (document.activeElement instanceof HTMLInputElement) document.activeElement.blur();
    this.#flush();
  };

  readonly #flush = (): void => {
    clearTimeout(this.#timer);
    const pending = this.#pending;
    if (!pending || !this.isOn) return;
    this.#pending = undefined;
    this.state = storeDraft(pending.draft, pending.id, this.#beforeOf(pending.id));
    this.#update();
  };

  /** The browser asks before it closes a page whose draft is nowhere else. */
  readonly #warn = (event: BeforeUnloadEvent): void => {
    this.#flush();
    const isKept = this.isOn && this.state !== undefined && 'at' in this.state;
    if (this.#isUnsaved && !isKept) event.preventDefault();
  };

  readonly #notice = ({ key, newValue }: StorageEvent): void => {
    if (key !== keyOf(this.#id) || newValue === null) return;
    this.isElsewhere = true;
    this.#update();
  };
}
