import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Language } from '../../../language/languages.js';
import { jsonInAnswer } from '../assistant/answer.js';
import type { FileWords } from '../messages/files/types.js';
import { rememberDropped } from '../same-file/handles.js';
import type { FileReading } from './read-file.js';

/**
 * The files that come to the page: dropped anywhere on it, pasted, or chosen. What reads them is
 * fetched with the first.
 */
export class FileIntake implements ReactiveController {
  /** A file is held over the page. */
  isOver = false;
  /** What is said of files; undefined before there is one. */
  words: FileWords | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #take: (files: readonly File[]) => void;
  #connection: AbortController | undefined;

  constructor(host: ReactiveControllerHost, take: (files: readonly File[]) => void) {
    this.#host = host;
    this.#take = take;
    host.addController(this);
  }

  hostConnected(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    addEventListener('dragover', this.#hold, { signal });
    addEventListener('dragleave', this.#leave, { signal });
    addEventListener('drop', this.#drop, { signal });
    addEventListener('paste', this.#paste, { signal });
  }

  hostDisconnected(): void {
    this.#connection?.abort();
  }

  /** Reads a file. Rejects where what reads it can't be fetched. */
  async read(files: readonly File[], lang: Language): Promise<FileReading> {
    const { readFile, loadFileWords } = await import('./reading-files.js');
    this.words = await loadFileWords(lang);
    const [file] = files;
    return file && files.length === 1 ? readFile(file, lang) : { refused: 'several' };
  }

  /** The page speaks another language: what is said of files has to be in it, too. */
  async speak(lang: Language): Promise<void> {
    if (!this.words) return;
    const { loadFileWords } = await import('./reading-files.js');
    this.words = await loadFileWords(lang);
  }

  readonly #hold = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    // Else the browser leaves the page for the file.
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    this.#showOver(true);
  };

  readonly #leave = ({ relatedTarget }: DragEvent): void => {
    if (!relatedTarget) this.#showOver(false);
  };

  readonly #drop = (event: DragEvent): void => {
    const files = Array.from(event.dataTransfer?.files ?? []);
    this.#showOver(false);
    if (!files.length) return;
    event.preventDefault();
    const [file] = files;
    if (file && event.dataTransfer && files.length === 1) rememberDropped(file, event.dataTransfer);
    this.#take(files);
  };

  /**
   * JSON in a text is what an assistant answered, or a colleague sent. Cells that are copied in
   * Excel come as a text, and as a picture beside it.
   */
  readonly #paste = (event: ClipboardEvent): void => {
    const files = Array.from(event.clipboardData?.files ?? []);
    const text = isField(event) ? '' : (event.clipboardData?.getData('text/plain') ?? '');
    const json = jsonInAnswer(text);
    if (json !== undefined) {
      event.preventDefault();
      this.#take([new File([json], 'pasted.json', { type: 'application/json' })]);
      return;
    }
    const isPicture = files.every(({ type }) => type.startsWith('image/'));
    const isText = event.clipboardData?.types.includes('text/plain') ?? false;
    if (!files.length || (isText && (isPicture || isField(event)))) return;
    event.preventDefault();
    this.#take(files);
  };

  #showOver(isOver: boolean): void {
    if (isOver === this.isOver) return;
    this.isOver = isOver;
    this.#host.requestUpdate();
  }
}

function isField(event: Event): boolean {
  const [target] = event.composedPath();
  return target instanceof Element && target.matches('input, textarea');
}
