import type { ReactiveControllerHost } from 'lit';
import { saveFile } from '../../../base/download-menu/save-and-copy.js';
import type { DownloadMessages } from '../../../messages/types.js';

/** Saves files, and tells what came of the last one. */
export class Saving {
  readonly #host: ReactiveControllerHost;
  #came: { readonly name: string; readonly isSaved: boolean } | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /**
   * Saves what a function makes. A picture that is larger than the browser's canvas can't be made.
   */
  async save(name: string, make: () => Blob | Promise<Blob>): Promise<void> {
    try {
      saveFile(await make(), name);
      this.#came = { name, isSaved: true };
    } catch {
      this.#came = { name, isSaved: false };
    }
    this.#host.requestUpdate();
  }

  /** For a live region. */
  told({ saved: sentence, failed }: DownloadMessages): string {
    if (!this.#came) return '';
    const { name, isSaved } = this.#came;
    return isSaved ? sentence.replace('{name}', () => name) : failed;
  }
}
