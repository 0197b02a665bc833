import { html, nothing, type TemplateResult } from 'lit';
import { isObject } from '../../../data/read-fields.js';
import { fill } from '../../../messages/index.js';
import { issuesAt } from '../checks/issues.js';
import { valueAt, withValueAt } from '../draft.js';
import { keywordNames } from './choice-fields.js';
import { fieldId, type FormContext } from './context.js';
import { countryName } from './country-names.js';
import { disclosure } from './disclosure.js';
import { fieldTemplates } from './field.js';
import type { Field, RowList } from './fields.js';
import { joined, rowPath, without } from './paths.js';
import { hasIssues, worst } from './shell.js';
import { languageOf, textIn, written } from './texts.js';
import { toldTemplate } from './told.js';

/** A list: its rows, and a button for another. */
export function listTemplate(list: RowList, place: string, context: FormContext): TemplateResult {
  const { words } = context.locale;
  const path = joined(place, list.name);
  const value = valueAt(context.draft, path);
  const rows = rowsAt(path, context);
  const headingId = `list:${path}`;
  const inside = rows.map((_, index) => rowPath(path, index));
  // Notes may be one text, which is no list.
  const isAlone = value != null && !Array.isArray(value) && list.fields[0]?.name === '';
  return html`<div class="list" role="group" aria-labelledby=${headingId}>
    <h3 id=${headingId}>${words.lists[list.label]}</h3>
    ${
      isAlone
        ? fieldTemplates(list.fields, path, context)
        : toldTemplate(issuesAt(context.issues, path, inside), path, context)
    }
    ${
      rows.length
        ? html`<div class="rows">
            ${rows.map((_, index) => rowTemplate(list, path, index, rows.length, context))}
          </div>`
        : nothing
    }
    <p>
      <button type="button" id=${`add:${path}`} @click=${() => addTo(list, path, context)}>
        ${words.add[list.label]}
      </button>
    </p>
  </div>`;
}

function rowTemplate(
  list: RowList,
  path: string,
  index: number,
  total: number,
  context: FormContext,
): TemplateResult {
  const {
    locale: { words },
    issues,
    freshRow,
  } = context;
  const place = rowPath(path, index);
  const { shown, behind } = shownFields(list, place, context);
  const places = [...shown, ...behind]
    .map(({ name }) => joined(place, name))
    .concat(list.rows ? joined(place, list.rows.name) : []);
  const own = issuesAt(issues, place, list.fields[0]?.name ? places : [place]).filter(
    ({ code }) => !(code === 'empty-row' && place === freshRow),
  );
  const name = rowName(list, place, index, context);
  const button = (
    action: 'up' | 'down' | 'remove',
    mark: string,
    run: () => void,
    isOff = false,
  ): TemplateResult =>
    html`<button
      type="button"
      class="icon"
      id=${`${action}:${place}`}
      aria-label=${`${words.form[action]}: ${name}`}
      title=${words.form[action]}
      aria-disabled=${isOff ? 'true' : nothing}
      @click=${run}
    >
      ${mark}
    </button>`;
  return html`<div
    class="row"
    id=${`row:${place}`}
    data-severity=${worst(own) ?? nothing}
    role="group"
    aria-label=${`${fill(words.form.row, { n: String(index + 1) })}: ${name}`}
  >
    ${fieldTemplates(shown, place, context)} ${toldTemplate(own, place, context)}
    <div class="row-buttons">
      ${button('up', '↑', () => move(list, path, index, -1, total, context), index === 0)}
      ${button('down', '↓', () => move(list, path, index, 1, total, context), index === total - 1)}
      ${button('remove', '×', () => removeFrom(list, path, index, total, context))}
    </div>
    ${
      behind.length
        ? disclosure(
            `details:${place}`,
            { label: words.form.details, of: name },
            context,
            () => fieldTemplates(behind, place, context),
            hasIssues(
              behind.map((field) => joined(place, field.name)),
              context,
            ),
          )
        : nothing
    }
    ${list.rows ? listTemplate(list.rows, place, context) : nothing}
  </div>`;
}

/** A row that no word of the format names is asked for a name of its own. */
function shownFields(
  { fields, details }: RowList,
  place: string,
  { draft }: FormContext,
): { readonly shown: readonly Field[]; readonly behind: readonly Field[] } {
  const [first] = fields;
  const isNamed =
    !/keyword|country/.test(first?.kind ?? '') ||
    written(valueAt(draft, joined(place, first?.name ?? ''))) !== '';
  const label = details.filter(({ name }) => name === 'label' && !isNamed);
  return {
    shown: [...fields.slice(0, 1), ...label, ...fields.slice(1)],
    behind: details.filter((field) => !label.includes(field)),
  };
}

/** What a row is called where it is spoken of. */
export function rowName(
  { fields, details }: RowList,
  place: string,
  index: number,
  { draft, locale }: FormContext,
): string {
  const main = languageOf(draft);
  const names = [...fields, ...details].map((field) => {
    const value = valueAt(draft, joined(place, field.name));
    if (field.kind === 'country') return countryName(written(value), locale.formats);
    if (field.kind === 'keyword') return keywordNames(field, locale)[written(value)] ?? '';
    if (!/text/.test(field.kind) || !/^(label|sentence|note|place|what)$/.test(field.label))
      return '';
    return textIn(
      value,
      isObject(value) && main && main in value
        ? main
        : isObject(value)
          ? Object.keys(value)[0]
          : main,
      main,
    );
  });
  const name = names.find((each) => each) ?? fill(locale.words.form.row, { n: String(index + 1) });
  return name.length > 40 ? `${name.slice(0, 39)}…` : name;
}

const rowsAt = (path: string, { draft }: FormContext): readonly unknown[] => {
  const rows = valueAt(draft, path);
  return Array.isArray(rows) ? rows : [];
};

function addTo(list: RowList, path: string, context: FormContext): void {
  const {
    draft,
    locale: { words },
    addRow,
    announce,
    focus,
  } = context;
  const value = valueAt(draft, path);
  const rows = Array.isArray(value) ? value : value == null ? [] : [value];
  addRow(path, [...rows, list.rows ? { [list.rows.name]: [] } : list.fields[0]?.name ? {} : '']);
  announce(fill(words.form.added, { n: String(rows.length + 1) }));
  focus(fieldId(joined(rowPath(path, rows.length), list.fields[0]?.name ?? '')));
}

function move(
  list: RowList,
  path: string,
  index: number,
  by: 1 | -1,
  total: number,
  context: FormContext,
): void {
  const {
    draft,
    locale: { words },
    change,
    announce,
    focus,
  } = context;
  const to = index + by;
  if (to < 0 || to >= total) return announce(by < 0 ? words.form.isFirst : words.form.isLast);
  const rows = rowsAt(path, context);
  announce(
    fill(words.form.moved, {
      name: rowName(list, rowPath(path, index), index, context),
      n: String(to + 1),
      total: String(total),
    }),
  );
  change(withValueAt(draft, path, rows.toSpliced(index, 1).toSpliced(to, 0, rows[index])), path);
  focus(`${by < 0 ? 'up' : 'down'}:${rowPath(path, to)}`);
}

function removeFrom(
  list: RowList,
  path: string,
  index: number,
  total: number,
  context: FormContext,
): void {
  const {
    draft,
    locale: { words },
    change,
    announce,
    focus,
  } = context;
  announce(fill(words.form.removed, { name: rowName(list, rowPath(path, index), index, context) }));
  change(
    total > 1
      ? withValueAt(draft, path, rowsAt(path, context).toSpliced(index, 1))
      : without(draft, path),
    path,
  );
  focus(total > 1 ? `remove:${rowPath(path, Math.min(index, total - 2))}` : `add:${path}`);
}
