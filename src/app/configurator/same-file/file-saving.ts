import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../../messages/index.js';
import type { FileWords } from '../messages/files/types.js';
import type { PageLocale } from '../page-locale.js';
import { timeOf } from '../time.js';
import { writeInto, type WriteResult } from './write-into.js';

/** A file that a draft was opened from. */
interface OpenedFile {
  readonly handle: FileSystemFileHandle;
  /** What it had when it was opened or saved; undefined where nobody knows. */
  readonly known: string | undefined;
  /** What it has now, where that is another text and the officer was told of it. */
  readonly told?: string | undefined;
  readonly result?: WriteResult;
  readonly at?: Date;
}

/** What can be done with a draft whose file is known. */
export interface SavingActions {
  /** The draft as it would be written. */
  readonly text: string;
  readonly saved: () => void;
  readonly download: () => void;
}

/** Saves drafts into the files that they were opened from; fetched with the first of them. */
export class FileSaving {
  readonly #update: () => void;
  /** By the place in which a draft is kept: the next edition is another one, with no file yet. */
  readonly #files = new Map<string, OpenedFile>();

  constructor(update: () => void) {
    this.#update = update;
  }

  /** The draft that is kept in a place is that of a file, which had a text. */
  know(place: string, handle: FileSystemFileHandle, known: string | undefined): void {
    this.#files.set(place, { handle, known });
    this.#update();
  }

  /** The button that saves into the file; nothing where there is none. */
  button(place: string, words: FileWords, actions: SavingActions): TemplateResult | typeof nothing {
    const file = this.#files.get(place);
    if (!file) return nothing;
    return html`<button type="button" @click=${() => void this.#save(place, actions)}>
      ${fill(words.saveInto, { name: isolated(file.handle.name) })}
    </button>`;
  }

  /** How the last saving went, and what there is to decide. */
  status(
    place: string,
    words: FileWords,
    { lang }: PageLocale,
    actions: SavingActions,
  ): TemplateResult | typeof nothing {
    const { handle, result, at } = this.#files.get(place) ?? {};
    if (!handle) return nothing;
    const said =
      result === undefined || !at
        ? ''
        : fill(words[SENTENCES[result]], { name: isolated(handle.name), time: timeOf(at, lang) });
    return html`<p class="into-file" role="status">
      <span ?data-check=${result !== undefined && result !== 'saved'}>${said}</span>
      ${
        result === 'changed'
          ? html`<button
              type="button"
              class="quiet"
              @click=${() => void this.#save(place, actions, true)}
            >
              ${words.overwrite}
            </button>`
          : nothing
      }
      ${
        result !== undefined && result !== 'saved'
          ? html`<button type="button" class="quiet" @click=${actions.download}>
              ${words.downloadCopy}
            </button>`
          : nothing
      }
    </p>`;
  }

  /** What was changed elsewhere is replaced if that was asked for, and is still what was told. */
  async #save(place: string, { text, saved }: SavingActions, isReplaced = false): Promise<void> {
    const file = this.#files.get(place);
    if (!file) return;
    const { handle, known, told } = file;
    const { result, there } = await writeInto(handle, text, isReplaced ? told : known);
    this.#files.set(place, {
      handle,
      known: result === 'saved' ? text : known,
      told: there,
      result,
      at: new Date(),
    });
    if (result === 'saved') saved();
    this.#update();
  }
}

const SENTENCES = {
  saved: 'savedInto',
  changed: 'changedOutside',
  refused: 'mayNotSave',
  failed: 'notSaved',
} as const;

/** A name of Latin letters keeps its direction in a sentence of another. */
const isolated = (name: string): string => `\u2068${name}\u2069`;
