import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { figuresIn } from '../../../snippet/figures.js';
import type { Messages } from '../../../messages/types.js';
import type { Selection } from '../choice.js';
import { valueAt } from '../draft.js';
import { select } from '../select.js';
import type { SelectedFigures } from '../shown.js';
import type { SeeWords } from '../messages/types.js';

const THEMES = ['page', 'light', 'dark', '2021'] as const;

/** What the chosen widget can be told by its attributes. `names` are in the officer's language. */
export function options(
  { choice, draft, locale }: SelectedFigures,
  words: SeeWords,
  names: Messages,
  change: (change: Selection) => void,
): TemplateResult {
  const groups = choice.widget === 'origin-bars' ? groupsOf(draft, locale) : [];
  return html`
    <label class="field"
      ><span>${words.heading}</span
      ><input
        aria-describedby="heading-hint"
        .value=${live(choice.heading ?? '')}
        @input=${({ currentTarget }: Event) =>
          change({ heading: textOf(currentTarget) || undefined })}
    /></label>
    <p class="hint" id="heading-hint">${words.headingHint}</p>
    ${
      choice.widget === 'origin-bars'
        ? html`<label class="field"
            ><span>${words.top}</span
            ><input
              type="number"
              min="1"
              max="99999"
              step="1"
              placeholder="10"
              .value=${live(String(choice.top ?? ''))}
              @change=${({ currentTarget }: Event) => change({ top: countOf(currentTarget) })}
          /></label>`
        : nothing
    }
    ${
      groups.length > 1
        ? select(
            words.list,
            [
              ['', words.allLists],
              ...groups.map((group) => [group, nameOf(group, names)] as const),
            ],
            choice.group ?? '',
            (group) => change({ group: group || undefined }),
          )
        : nothing
    }
    ${select(
      words.colours,
      THEMES.map((theme) => [theme, words.themes[theme]]),
      choice.theme ?? 'page',
      (theme) => change({ theme: theme === 'page' ? undefined : theme }),
    )}
    ${tick(words.takeaway, !choice.withoutTakeaway, (isShown) =>
      change({ withoutTakeaway: isShown ? undefined : true }),
    )}
    ${tick(words.source, !choice.withoutSource, (isShown) =>
      change({ withoutSource: isShown ? undefined : true }),
    )}
    ${
      valueAt(draft, 'supersededBy')
        ? tick(words.newer, choice.tellNewer === true, (isTold) =>
            change({ tellNewer: isTold || undefined }),
          )
        : nothing
    }
  `;
}

const tick = (label: string, isOn: boolean, choose: (isOn: boolean) => void): TemplateResult =>
  html`<label class="check"
    ><input
      type="checkbox"
      .checked=${live(isOn)}
      @change=${({ currentTarget }: Event) =>
        choose(currentTarget instanceof HTMLInputElement && currentTarget.checked)}
    />${label}</label
  >`;

const groupsOf = (draft: SelectedFigures['draft'], locale: SelectedFigures['locale']): string[] =>
  figuresIn(draft, locale)
    .filter(({ widget }) => widget === 'origin-bars')
    .flatMap(({ view }) => view.table().groups.flatMap(({ key }) => key ?? []));

const nameOf = (group: string, { groups }: Messages): string =>
  Object.entries(groups).find(([key]) => key === group)?.[1] ?? group;

const textOf = (field: unknown): string => (field instanceof HTMLInputElement ? field.value : '');

/** A count as it was typed; none, and told by the browser, where it isn't one. */
const countOf = (field: unknown): number | undefined =>
  field instanceof HTMLInputElement && field.reportValidity() && field.value
    ? Number(field.value)
    : undefined;
