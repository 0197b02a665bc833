import { saveFile } from '../../base/download-menu/save-and-copy.js';
import { decodeHeader } from '../../data/header.js';
import type { Issue } from '../../data/issues.js';
import { fileName } from '../../download/file-name.js';
import { withConfirmationsThatHold } from './checks/confirmations.js';
import { issuesOf } from './checks/issues.js';
import type { Draft } from './draft.js';
import { History } from './history.js';
import { Autosave } from './autosave.js';
import {
  deleteStoredDraft,
  fileText,
  keptDrafts,
  newId,
  renameStoredDraft,
  type Kept,
  store,
} from './draft-storage.js';
import { forgetSteps, keptSteps, storeSteps, type Step } from './step-storage.js';

/** The draft that is worked on: its steps, where it is kept, and what there is to tell of it. */
export class WorkingDraft {
  readonly keeper: Autosave;
  readonly #update: () => void;
  readonly #history = new History();
  /** The place where each state of a draft is kept. */
  readonly #ids = new WeakMap<Draft, string>();
  /** The edition before the draft of a place. */
  readonly #editionsBefore = new Map<string, Draft>();
  readonly #names = new Map<string, string>();
  /** While letters are typed, what is told stays: it would come and go, and move the field away. */
  #isTyping = false;
  #remarksOn: (draft: Draft) => readonly Issue[] = () => [];
  #told: readonly Issue[] = [];
  #toldOf: Draft | undefined;

  constructor(update: () => void) {
    this.#update = update;
    this.keeper = new Autosave(update, (id) => this.#editionsBefore.get(id));
  }

  /** Keeps what changes, and at the end the steps, until `stop`. */
  start(): void {
    this.keeper.start();
    // After the keeper, which takes what is still in a field.
    addEventListener('pagehide', this.#keepSteps);
  }

  stop(): void {
    this.keeper.stop();
    removeEventListener('pagehide', this.#keepSteps);
  }

  /** The draft; undefined before there is one. */
  get present(): Draft | undefined {
    return this.#history.present;
  }

  /** The place in which the draft is kept. */
  get place(): string {
    return this.#idOf(this.present);
  }

  /** What its officer calls the draft; empty where that is what it is called itself. */
  get name(): string {
    return this.#names.get(this.place) ?? '';
  }

  get canUndo(): boolean {
    return this.#history.canUndo;
  }

  get canRedo(): boolean {
    return this.#history.canRedo;
  }

  /** What there is to tell of the draft. */
  get issues(): readonly Issue[] {
    const { present } = this;
    if (!this.#isTyping && present !== this.#toldOf) {
      this.#told = present ? [...issuesOf(present), ...this.#remarksOn(present)] : [];
      this.#toldOf = present;
    }
    return this.#told;
  }

  /** The edition that the draft is the next of. */
  get before(): Draft | undefined {
    return this.#editionsBefore.get(this.#idOf(this.present));
  }

  /** Tells of a draft, too, what only the edition before it shows. */
  tellAlso(remarksOn: (draft: Draft) => readonly Issue[]): void {
    this.#remarksOn = remarksOn;
    this.#toldOf = undefined;
  }

  /** Drafts that were forgotten here, until the page is left. */
  forgotten: readonly Kept[] = [];

  /** The other drafts that this device keeps, the latest first; empty sheets left out. */
  get others(): readonly Kept[] {
    const id = this.#idOf(this.present);
    return keptDrafts().filter((kept) => kept.id !== id && !isBare(kept.draft));
  }

  /** Takes up the draft of last time and, after a reload, the steps around it. */
  resume(): void {
    const [kept] = keptDrafts();
    if (!kept) return;
    this.#know(kept);
    const { past = [], future = [] } = keptSteps(kept.draft) ?? {};
    for (const { draft, id } of [...past, ...future]) this.#ids.set(draft, id);
    this.#history.restore(
      kept.draft,
      past.map(({ draft }) => draft),
      future.map(({ draft }) => draft),
    );
    this.keeper.since(kept.at, kept.id);
  }

  /**
   * Begins with another draft, beside those that there are. One that is kept already goes on in its
   * place. `before` is the edition that it is the next of.
   */
  begin(draft: Draft, before?: Draft): void {
    const { present } = this;
    const text = fileText(draft);
    // Else the place of the open draft still has what it was a moment ago, which may be this one.
    this.keeper.keepNow();
    // The next edition of a sheet without figures has the same text, and is another draft.
    const last = before && this.#idOf(present);
    const kept = keptDrafts().find(({ id, draft: own }) => id !== last && fileText(own) === text);
    const id = kept?.id ?? newId();
    const edition = before ?? kept?.before;
    this.#history.change(draft, '');
    this.#ids.set(draft, id);
    if (edition) this.#editionsBefore.set(id, edition);
    if (kept?.name) this.#names.set(id, kept.name);
    this.keeper.keep(draft, id);
    if (present && isBare(present)) deleteStoredDraft(this.#idOf(present));
    this.#update();
  }

  /** Goes on with a draft that this device keeps. */
  goOn(kept: Kept): void {
    this.#history.change(kept.draft, '');
    this.#know(kept);
    this.keeper.keep(kept.draft, kept.id);
    this.#update();
  }

  /** Takes one of the other drafts from this device. */
  forgetOther(kept: Kept): void {
    deleteStoredDraft(kept.id);
    this.forgotten = [...this.forgotten, kept];
    this.#update();
  }

  /** Keeps a draft again that was forgotten by mistake. */
  bringBack(kept: Kept): void {
    store(kept);
    this.forgotten = this.forgotten.filter((each) => each !== kept);
    this.#update();
  }

  /** Gives a kept draft a name: the one that is worked on, if no other is said. */
  rename(name: string, id = this.place): void {
    this.#names.set(id, name);
    renameStoredDraft(id, name);
    this.#update();
  }

  /** Takes a changed draft. */
  take(changed: Draft, path: string): void {
    const { present } = this;
    const id = this.#idOf(present);
    const draft = present && path ? withConfirmationsThatHold(present, changed) : changed;
    this.#ids.set(draft, id);
    this.#history.change(draft, path);
    this.keeper.keep(draft, id);
    this.#update();
  }

  /** Keeps the draft again, after it was forgotten. */
  keepAgain(): void {
    if (this.present) this.keeper.resume(this.present, this.#idOf(this.present));
  }

  get isTyping(): boolean {
    return this.#isTyping;
  }

  /** Letters are typed. */
  type(): void {
    this.#isTyping = true;
  }

  /** What was typed is a step, and can be told of. */
  endTyping(): void {
    if (!this.#isTyping) return;
    this.#isTyping = false;
    this.#history.seal();
    this.#update();
  }

  undo(): void {
    this.#history.undo();
    this.#stepped();
  }

  redo(): void {
    this.#history.redo();
    this.#stepped();
  }

  /** The draft was written into the file that it was opened from. */
  savedAsFile(): void {
    this.keeper.savedAsFile();
    this.#update();
  }

  /** Saves the draft as a file, and says what it is called. */
  save(): string | undefined {
    const { present } = this;
    if (!present) return undefined;
    const name = fileName({ name: 'fact-sheet', header: decodeHeader(present).header }, 'json');
    saveFile(new Blob([fileText(present)], { type: 'application/json' }), name);
    this.keeper.savedAsFile();
    return name;
  }

  /** For a reload; a draft that isn't to be kept leaves none behind. */
  readonly #keepSteps = (): void => {
    const { present } = this;
    if (!present || !this.keeper.isOn) return forgetSteps();
    const { past, future } = this.#history;
    storeSteps(present, { past: this.#placed(past), future: this.#placed(future) });
  };

  #stepped(): void {
    this.#isTyping = false;
    // Undo can lead back to another draft, which has a place of its own.
    if (this.present) this.keeper.keep(this.present, this.#idOf(this.present));
    this.#update();
  }

  #placed(drafts: readonly Draft[]): Step[] {
    return drafts.map((draft) => ({ draft, id: this.#idOf(draft) }));
  }

  #know({ draft, id, before, name = '' }: Kept): void {
    this.#ids.set(draft, id);
    this.#names.set(id, name);
    if (before) this.#editionsBefore.set(id, before);
  }

  #idOf(draft: Draft | undefined): string {
    const known = draft && this.#ids.get(draft);
    if (known !== undefined) return known;
    const id = newId();
    if (draft) this.#ids.set(draft, id);
    return id;
  }
}

/** Nothing was written into it yet. */
const isBare = (draft: Draft): boolean =>
  Object.keys(draft).every((name) => name === 'version' || name === 'lang');
