import { valueAt, type Draft } from './draft.js';

/** Steps that are kept. They share what they have in common, so that many cost little. */
const MAX_STEPS = 500;

/** What a draft was before, and after what was taken back. */
export class History {
  #present: Draft | undefined;
  #past: Draft[] = [];
  #future: Draft[] = [];
  /** Where the last step typed; empty once it is at its end. */
  #typing = '';

  /** The draft as it is now; undefined before there is one. */
  get present(): Draft | undefined {
    return this.#present;
  }

  /** What Undo leads back to, the nearest last. */
  get past(): readonly Draft[] {
    return this.#past;
  }

  /** What Redo leads to, the nearest last. */
  get future(): readonly Draft[] {
    return this.#future;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /**
   * Takes a changed draft as a step. Typing goes on with the step that began it: letters in one
   * place, one after the other.
   */
  change(draft: Draft, path: string): void {
    if (draft === this.#present) return;
    const isTyped = [this.#present, draft].every((each) => isTypable(valueAt(each, path)));
    const isMore = isTyped && path !== '' && path === this.#typing;
    if (this.#present && !isMore) this.#past = [...this.#past, this.#present].slice(-MAX_STEPS);
    this.#typing = isTyped ? path : '';
    this.#present = draft;
    this.#future = [];
  }

  /** Takes up a draft with the steps around it. */
  restore(present: Draft, past: readonly Draft[], future: readonly Draft[]): void {
    this.#present = present;
    this.#past = [...past];
    this.#future = [...future];
    this.#typing = '';
  }

  /** Ends what is typed: the next change is a step of its own. */
  seal(): void {
    this.#typing = '';
  }

  undo(): void {
    this.#step(this.#past, this.#future);
  }

  redo(): void {
    this.#step(this.#future, this.#past);
  }

  #step(from: Draft[], to: Draft[]): void {
    const draft = from.pop();
    if (!draft) return;
    if (this.#present) to.push(this.#present);
    this.#present = draft;
    this.#typing = '';
  }
}

const isTypable = (value: unknown): boolean => value === undefined || typeof value === 'string';
