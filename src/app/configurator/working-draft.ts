import { saved } from '../../base/handing-out.js';
import { decodeHeader } from '../../data/header.js';
import type { Issue } from '../../data/issues.js';
import { fileName } from '../../download/file-name.js';
import { issuesOf } from './checks/issues.js';
import type { Draft } from './draft.js';
import { History } from './history.js';
import { Keeper } from './keeper.js';
import { fileText, keptDraft } from './keeping.js';

/** The draft that is worked on: its steps, where it is kept, and what there is to tell of it. */
export class WorkingDraft {
  readonly keeper: Keeper;
  readonly #update: () => void;
  readonly #history = new History();
  /** While letters are typed, what is told stays: it would come and go, and move the field away. */
  #isTyping = false;
  #told: readonly Issue[] = [];
  #toldOf: Draft | undefined;

  constructor(update: () => void) {
    this.#update = update;
    this.keeper = new Keeper(update);
  }

  /** The draft; undefined before there is one. */
  get present(): Draft | undefined {
    return this.#history.present;
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
      this.#told = present ? issuesOf(present) : [];
      this.#toldOf = present;
    }
    return this.#told;
  }

  /** Takes up the draft of last time. */
  resume(): void {
    const kept = keptDraft();
    if (!kept) return;
    this.#history.change(kept.draft, '');
    this.keeper.since(kept.at);
  }

  take(draft: Draft, path: string): void {
    this.#history.change(draft, path);
    this.keeper.keep(draft);
    this.#update();
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

  /** Saves the draft as a file, and says what it is called. */
  save(): string | undefined {
    const { present } = this;
    if (!present) return undefined;
    const name = fileName({ name: 'fact-sheet', header: decodeHeader(present).header }, 'json');
    saved(new Blob([fileText(present)], { type: 'application/json' }), name);
    this.keeper.savedAsFile();
    return name;
  }

  #stepped(): void {
    this.#isTyping = false;
    if (this.present) this.keeper.keep(this.present);
    this.#update();
  }
}
