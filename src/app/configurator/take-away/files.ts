import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { decodeFactSheet } from '../../../data/fact-sheet.js';
import { figureCsv } from '../../../download/figure-csv.js';
import { figureJson } from '../../../download/figure-json.js';
import { fileName } from '../../../download/file-name.js';
import { loadDownloadMessages } from '../../../messages/downloads.js';
import type { DownloadMessages } from '../../../messages/types.js';
import type { Draft } from '../draft.js';
import { paneStyles } from '../pane.styles.js';
import type { SelectedFigures } from '../shown.js';
import { filesStyles } from './files.styles.js';
import { partStyles } from './part.styles.js';
import { printSheet } from './print-sheet.js';
import { Saving } from './saving.js';
import type { TakeAwayWords } from '../messages/types.js';

/** The draft as a file, the chosen figures as a table, and the whole sheet on paper. */
export class ConfiguratorFilesElement extends LitElement {
  static override styles = [paneStyles, partStyles, filesStyles];

  static override properties: PropertyDeclarations = {
    draft: { attribute: false },
    shown: { attribute: false },
    words: { attribute: false },
    downloads: { attribute: false },
  };

  draft: Draft = {};

  /** Undefined where only the draft itself may be taken. */
  shown: SelectedFigures | undefined;
  words: TakeAwayWords | undefined;
  downloads: DownloadMessages | undefined;

  readonly #saving = new Saving(this);
  #isMaking = false;

  protected override render(): unknown {
    const { shown, words, downloads } = this;
    if (!words || !downloads) return nothing;
    return html`<ul>
        ${taken(downloads.json, words.jsonHint, this.#saveJson)}
        ${shown ? taken(downloads.csv, words.csvHint, () => this.#saveCsv(shown)) : nothing}
        ${
          shown
            ? taken(
                words.print,
                words.printHint,
                () =>
                  void printSheet(
                    shown.draft,
                    shown.choice,
                    this.#nameOf('pdf').replace(/\.pdf$/, ''),
                  ),
              )
            : nothing
        }
        ${
          shown
            ? taken(words.pressPack, words.pressPackHint, () => void this.#savePack(shown))
            : nothing
        }
      </ul>
      <p role="status">${this.#isMaking ? words.making : this.#saving.told(downloads)}</p>`;
  }

  /** To the letter of every field, also of those that the format doesn't know. */
  readonly #saveJson = (): void => {
    void this.#saving.save(
      this.#nameOf('json'),
      () => new Blob([figureJson(this.draft, undefined)], { type: 'application/json' }),
    );
  };

  async #savePack({ draft, choice }: SelectedFigures): Promise<void> {
    const { renderRoot } = this;
    if (!(renderRoot instanceof ShadowRoot) || this.#isMaking) return;
    this.#isMaking = true;
    this.requestUpdate();
    await this.#saving.save(this.#nameOf('zip'), async () => {
      const { pressPack } = await import('./press-pack/press-pack.js');
      return pressPack(draft, choice, renderRoot);
    });
    this.#isMaking = false;
    this.requestUpdate();
  }

  #saveCsv({ figures, sheet, locale }: SelectedFigures): void {
    const [figure] = figures;
    const about =
      sheet || !figure
        ? this.#nameOf(`${locale.lang}.csv`)
        : fileName(
            {
              name: figure.section,
              header: figure.decoded.header,
              asOf: figure.decoded.value?.asOf,
            },
            `${locale.lang}.csv`,
          );
    void this.#saving.save(about, async () => {
      const { columns } = await loadDownloadMessages(locale.lang);
      const views = [...figures.map(({ view }) => view), ...(sheet ? [sheet] : [])];
      return new Blob([figureCsv(views, { columns, valueMissing: locale.messages.valueMissing })], {
        type: 'text/csv;charset=utf-8',
      });
    });
  }

  #nameOf(extension: string): string {
    const { header } = decodeFactSheet(this.draft);
    return fileName({ name: 'factSheet', header }, extension);
  }
}

const taken = (label: string, hint: string, take: () => void): TemplateResult =>
  html`<li>
    <button type="button" @click=${take}>${label}</button>
    <p class="hint">${hint}</p>
  </li>`;

customElements.define('configurator-files', ConfiguratorFilesElement);

declare global {
  interface HTMLElementTagNameMap {
    'configurator-files': ConfiguratorFilesElement;
  }
}
