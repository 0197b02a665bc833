import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../messages/index.js';
import { assistantTemplate } from './assistant/disclosure.js';
import type { Kept } from './draft-storage.js';
import type { RenameEvent } from './rename-event.js';
import { canPick, pickFile } from './same-file/handles.js';
import { sheetName } from './sheet-name.js';
import type { PageLocale } from './page-locale.js';
import { timeOf } from './time.js';

/** What somebody can begin with. */
export interface StartOptions {
  readonly empty: () => void;
  readonly sample: () => void;
  readonly files: (files: readonly File[]) => void;
  readonly address: (address: string) => void;
  readonly sheetText: () => void;
  /** Other drafts that this device keeps, with the way to each and to have it forgotten. */
  readonly kept: readonly Kept[];
  readonly goOn: (kept: Kept) => void;
  readonly forget: (kept: Kept) => void;
  /** Those that were forgotten on this page, and the way back. */
  readonly forgotten: readonly Kept[];
  readonly bringBack: (kept: Kept) => void;
  /** Gives a kept sheet a name of its own; an empty one takes it away. */
  readonly rename: (kept: Kept, name: string) => void;
  /** Makes the next edition of a kept sheet. */
  readonly newEdition: (kept: Kept) => void;
  /** Back to the draft that there is. */
  readonly back: (() => void) | undefined;
}

/**
 * Where the numbers come from. `why` is why nothing came of the last choice; the draft that was
 * there is there still.
 */
export function beginTemplate(
  locale: PageLocale,
  beginnings: StartOptions,
  isBusy: boolean,
  why: string | undefined,
): TemplateResult {
  const { begin } = locale.words;
  const problem = why === undefined ? '' : fill(begin.failed, { why });
  const fetchIt = (event: Event): void => {
    event.preventDefault();
    const field =
      event.currentTarget instanceof HTMLFormElement
        ? event.currentTarget.elements.namedItem('address')
        : undefined;
    if (field instanceof HTMLInputElement) beginnings.address(field.value);
  };
  const openFile = ({ target }: Event): void => {
    const files = Array.from(target instanceof HTMLInputElement ? (target.files ?? []) : []);
    if (files.length) beginnings.files(files);
    // The same file, mended, can be chosen again.
    if (target instanceof HTMLInputElement) target.value = '';
  };
  // A file that is picked this way can be saved into. Where it isn't allowed, as in a frame, the
  // field's own way is left.
  const pick = async (event: Event): Promise<void> => {
    if (!canPick()) return;
    event.preventDefault();
    const { target } = event;
    try {
      const file = await pickFile();
      if (file) beginnings.files([file]);
    } catch {
      if (target instanceof HTMLInputElement) target.click();
    }
  };
  return html`<section class="begin" aria-labelledby="begin" aria-busy=${isBusy}>
    <h2 id="begin" tabindex="-1">${begin.heading}</h2>
    <p class="problem" role="alert">${problem}</p>
    <ul>
      ${choice(begin.empty, begin.emptyHint, beginnings.empty)}
      ${choice(begin.sample, begin.sampleHint, beginnings.sample)}
      <li>
        <label class="choice" for="begin-file">${begin.file}</label>
        <p class="hint" id="begin-file-hint">${begin.fileHint}</p>
        <input
          type="file"
          id="begin-file"
          aria-describedby="begin-file-hint"
          @click=${(event: Event) => void pick(event)}
          @change=${openFile}
        />
      </li>
      ${choice(begin.sheetText, begin.sheetTextHint, beginnings.sheetText)}
      <li>${assistantTemplate(locale, begin.assistant, begin.assistantHint)}</li>
      <li>
        <form @submit=${fetchIt} novalidate>
          <label class="choice" for="begin-address">${begin.address}</label>
          <p class="hint" id="begin-address-hint">${begin.addressHint}</p>
          <span class="line"
            ><input
              type="url"
              id="begin-address"
              name="address"
              dir="ltr"
              placeholder="https://"
              autocomplete="off"
              aria-describedby="begin-address-hint"
            /><button type="submit">${begin.fetch}</button></span
          >
        </form>
      </li>
    </ul>
    ${keptTemplate(beginnings, locale)}
    <p role="status">${isBusy ? begin.opening : ''}</p>
    ${
      beginnings.back
        ? html`<p><button type="button" @click=${beginnings.back}>${begin.back}</button></p>`
        : nothing
    }
  </section>`;
}

const choice = (name: string, hint: string, take: () => void): TemplateResult =>
  html`<li>
    <button type="button" class="choice" @click=${take}>${name}</button>
    <p class="hint">${hint}</p>
  </li>`;

/** The drafts that this device keeps beside the one that is open. */
function keptTemplate(
  { kept, goOn, forget, forgotten, bringBack, newEdition, rename }: StartOptions,
  locale: PageLocale,
): TemplateResult | typeof nothing {
  if (!kept.length && !forgotten.length) return nothing;
  const { begin, keeping, undo } = locale.words;
  return html`<h3 id="begin-kept">${begin.kept}</h3>
    <ul aria-labelledby="begin-kept">
      ${kept.map((each) => {
        const called = sheetName(each.draft, locale);
        const name = each.name ?? called;
        return html`<li>
          <button type="button" class="choice" @click=${() => goOn(each)}>${name}</button>
          <div class="hint">
            ${each.name === undefined ? nothing : [html`<bdi>${called}</bdi>`, ' · ']}
            ${fill(keeping.saved, { time: timeOf(each.at, locale.lang) })}
            <button
              type="button"
              class="quiet"
              aria-label=${`${begin.newEdition}: ${name}`}
              @click=${() => newEdition(each)}
            >
              ${begin.newEdition}
            </button>
            <button
              type="button"
              class="quiet"
              aria-label=${`${keeping.forget}: ${name}`}
              @click=${() => forget(each)}
            >
              ${keeping.forget}
            </button>
            <configurator-rename
              .name=${each.name ?? ''}
              .called=${called}
              .action=${keeping.rename}
              .field=${keeping.draftName}
              @configurator-rename=${(event: RenameEvent) => rename(each, event.name)}
            ></configurator-rename>
          </div>
        </li>`;
      })}
      ${forgotten.map((each) => {
        const name = each.name ?? sheetName(each.draft, locale);
        return html`<li class="forgotten">
          <s>${name}</s>
          <button
            type="button"
            class="quiet"
            aria-label=${`${undo}: ${keeping.forget}, ${name}`}
            @click=${() => bringBack(each)}
          >
            ${undo}
          </button>
        </li>`;
      })}
    </ul>`;
}
