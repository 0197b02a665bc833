import { html, nothing, type TemplateResult } from 'lit';
import type { Issue } from '../../data/issues.js';
import { fill, plural } from '../../messages/index.js';
import { LANGUAGES, type Language } from '../../language/languages.js';
import { isToCheck } from './checks/issues.js';
import type { Autosave } from './autosave.js';
import type { RenameEvent } from './rename-event.js';
import { timeOf } from './time.js';
import { LANGUAGE_NAMES } from '../../language/names.js';
import { languageNamed, type PageLocale } from './page-locale.js';
import type { Words } from './messages/types.js';

export const VIEWS = ['form', 'see', 'takeAway'] as const;
export type View = (typeof VIEWS)[number];

type Part = TemplateResult | typeof nothing;

/** How things stand, and what can be done from anywhere. */
export interface ToolbarState {
  readonly hasDraft: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly keeper: Autosave;
  readonly issues: readonly Issue[];
  readonly undo: () => void;
  readonly redo: () => void;
  readonly begin: () => void;
  /** Makes the next edition; undefined where the draft is one that is under way. */
  readonly newEdition: (() => void) | undefined;
  readonly save: () => void;
  /** What saves into the file that the draft was opened from, and how that went. */
  readonly intoFile: { readonly button: Part; readonly status: Part } | undefined;
  readonly check: () => void;
  readonly keepAgain: () => void;
  /** What the draft is called by its officer, and by itself. */
  readonly name: string;
  readonly called: string;
  readonly rename: (name: string) => void;
  readonly speak: (language: Language) => void;
  /** Leads to a pane, past all that stands before it; undefined where the panes aren't shown. */
  readonly skip: ((view: View) => void) | undefined;
}

/** The page's head: its name, where the draft is kept, and the buttons that serve all views. */
export function topTemplate(locale: PageLocale, standing: ToolbarState): TemplateResult {
  const { words } = locale;
  const choose = ({ target }: Event): void => {
    const language = target instanceof HTMLSelectElement ? languageNamed(target.value) : undefined;
    if (language) standing.speak(language);
  };
  return html`<header class="top">
    ${standing.hasDraft && standing.skip ? skipTemplate(words, standing.skip) : nothing}
    <h1>${words.page}</h1>
    <label class="language"
      ><span>${words.language}</span>
      <select @change=${choose}>
        ${LANGUAGES.map(
          (language) =>
            html`<option value=${language} lang=${language} ?selected=${language === locale.lang}>
              ${LANGUAGE_NAMES[language]}
            </option>`,
        )}
      </select>
    </label>
    ${
      standing.hasDraft
        ? html` <div class="actions">
              ${action(words.undo, standing.undo, !standing.canUndo)}
              ${action(words.redo, standing.redo, !standing.canRedo)}
              ${action(words.begin.open, standing.begin)}
              ${standing.newEdition ? action(words.begin.newEdition, standing.newEdition) : nothing}
              ${standing.intoFile?.button ?? nothing}
              ${action(words.keeping.download, standing.save)}
            </div>
            ${standing.intoFile?.status ?? nothing} ${keptTemplate(locale, standing)}
            ${checkTemplate(locale, standing)}`
        : nothing
    }
  </header>`;
}

// Not `disabled`: whoever undoes the last step keeps the focus.
const action = (name: string, run: () => void, isOff = false): TemplateResult =>
  html`<button type="button" aria-disabled=${isOff ? 'true' : nothing} @click=${run}>
    ${name}
  </button>`;

/** Where the draft is kept, and the way to have it forgotten. */
function keptTemplate(
  { words: { keeping }, lang }: PageLocale,
  { keeper, keepAgain, name, called, rename }: ToolbarState,
): TemplateResult {
  const { state, isOn, isElsewhere } = keeper;
  const said = !isOn
    ? keeping.notKept
    : state === undefined
      ? ''
      : 'at' in state
        ? fill(keeping.saved, { time: timeOf(state.at, lang) })
        : keeping[state.problem];
  return html`<div class="kept">
    ${name ? html`<bdi class="own-name">${name}</bdi>` : nothing}
    <span ?data-check=${isElsewhere || (state !== undefined && 'problem' in state)}
      >${said}${isElsewhere ? html` ${keeping.elsewhere}` : nothing}</span
    >
    ${
      isOn && state && 'at' in state
        ? html`<button type="button" class="quiet" @click=${() => keeper.forget()}>
              ${keeping.forget}
            </button>
            <configurator-rename
              .name=${name}
              .called=${called}
              .action=${keeping.rename}
              .field=${keeping.draftName}
              @configurator-rename=${(event: RenameEvent) => rename(event.name)}
            ></configurator-rename>`
        : nothing
    }
    ${
      isOn
        ? nothing
        : html`<button type="button" class="quiet" @click=${keepAgain}>${keeping.keep}</button>`
    }
  </div>`;
}

function checkTemplate(
  { words, formats }: PageLocale,
  { issues, check }: ToolbarState,
): TemplateResult {
  const count = issues.filter(isToCheck).length;
  const text = count
    ? fill(plural(words.toCheck, formats.plural(count)), { n: formats.count(count) })
    : words.check.nothing;
  return html`<p class="to-check" ?data-check=${count > 0}>
    <button type="button" class="quiet" @click=${check}>${text}</button>
  </p>`;
}

/** Ways past what stands before a pane; seen once they have the focus. */
const skipTemplate = (words: Words, skip: (view: View) => void): TemplateResult =>
  html`<div class="skip">
    ${VIEWS.map(
      (view) =>
        html`<button type="button" @click=${() => skip(view)}>${words.views[view]}</button>`,
    )}
  </div>`;

/** One view after the other, where they don't fit side by side. */
export function viewsTemplate(
  words: Words,
  current: View,
  show: (view: View) => void,
): TemplateResult {
  return html`<nav class="views" aria-label=${words.views.all}>
    ${VIEWS.map(
      (view) =>
        html`<button type="button" aria-pressed=${view === current} @click=${() => show(view)}>
          ${words.views[view]}
        </button>`,
    )}
  </nav>`;
}
