import { html, nothing, type TemplateResult } from 'lit';
import type { SectionName } from '../../../data/fields.js';
import { fill, plural } from '../../../messages/index.js';
import { isToCheck, issuesAt } from '../checks/issues.js';
import { valueAt } from '../draft.js';
import type { FormContext } from './context.js';
import { disclosure } from './disclosure.js';
import { fieldTemplates } from './field.js';
import { FORM, type FormSection } from './fields.js';
import { joined, without } from './paths.js';
import { listTemplate } from './rows.js';
import { hasIssues } from './shell.js';
import { toldTemplate } from './told.js';

export const sectionId = (name: FormSection['name']): string => `section:${name || 'header'}`;

/** A section of the form: its heading opens it, and says how it stands. */
export function sectionTemplate(
  section: FormSection,
  context: FormContext,
  paste: (section: SectionName) => void,
  after: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const { words } = context.locale;
  const { name } = section;
  const id = sectionId(name);
  const isOpen = context.isOpen(id);
  const toCheck = issuesOf(section, context).filter(isToCheck).length;
  return html`<section class="section" data-section=${name}>
    <h2>
      <button
        type="button"
        class="heading"
        id=${`heading:${id}`}
        aria-expanded=${isOpen}
        aria-controls=${isOpen ? id : nothing}
        @click=${() => context.toggle(id)}
      >
        <span>${words.sections[name || 'header']}</span>
        <span class="status" ?data-check=${toCheck > 0}
          >${toCheck ? counted(words.toCheck, toCheck, context) : standing(section, context)}</span
        >
      </button>
    </h2>
    ${
      isOpen
        ? html`<div class="body" id=${id}>${body(section, context, paste)}${after}</div>`
        : nothing
    }
  </section>`;
}

function body(
  { name, fields, details, lists, corrections, canPaste }: FormSection,
  context: FormContext,
  paste: (section: SectionName) => void,
): TemplateResult {
  const {
    draft,
    locale: { words, formats },
    change,
  } = context;
  const inside = [...fields, ...details, ...lists, corrections].map((each) =>
    joined(name, each.name),
  );
  // The header's place is the whole document: its sections tell their own.
  const rest = name
    ? issuesAt(context.issues, name, inside)
    : issuesAt(context.issues, '', [...inside, ...FORM.flatMap((section) => section.name || [])]);
  return html` ${toldTemplate(rest, name, context)} ${fieldTemplates(fields, name, context)}
  ${lists.map((list) => listTemplate(list, name, context))}
  ${
    canPaste && name
      ? html`<p><button type="button" @click=${() => paste(name)}>${words.form.paste}</button></p>`
      : nothing
  }
  ${disclosure(
    `details:${name}`,
    {
      label:
        `${words.form.details} (` +
        `${formats.list([
          ...details.map(({ label }) => words.fields[label]),
          words.lists[corrections.label],
        ])})`,
      of: words.sections[name || 'header'],
    },
    context,
    () => html`
      ${fieldTemplates(details, name, context)} ${listTemplate(corrections, name, context)}
      ${
        name && valueAt(draft, name) != null
          ? html`<p>
              <button type="button" @click=${() => change(without(draft, name), name)}>
                ${words.form.removeSection}
              </button>
            </p>`
          : nothing
      }
    `,
    hasIssues(
      [...details, corrections].map((each) => joined(name, each.name)),
      context,
    ),
  )}`;
}

function issuesOf({ name }: FormSection, { issues }: FormContext): ReturnType<typeof issuesAt> {
  return name
    ? issuesAt(issues, name)
    : issuesAt(
        issues,
        '',
        FORM.flatMap((section) => section.name || []),
      );
}

/** How much a section has. */
function standing({ name, lists }: FormSection, context: FormContext): string {
  const {
    draft,
    locale: { words, formats, messages },
  } = context;
  if (!name) return '';
  if (valueAt(draft, name) == null) return words.form.notInSheet;
  const rows = lists.flatMap((list) => [valueAt(draft, joined(name, list.name))].flat());
  const count = rows
    .flatMap((row) => [valueAt(row, 'rows') ?? row].flat())
    .filter((row) => row !== undefined).length;
  if (name !== 'funding') return counted(words.rows, count, context);
  const [required = 0] = ['funding.required.value', 'funding.required']
    .map((path) => valueAt(draft, path))
    .filter((value) => typeof value === 'number');
  const currency = valueAt(draft, 'funding.currency');
  return required
    ? `${messages.required}: ` +
        `${formats.money(required, typeof currency === 'string' ? currency : undefined)}`
    : '';
}

const counted = (
  words: Parameters<typeof plural>[0],
  count: number,
  { locale: { formats } }: FormContext,
): string => fill(plural(words, formats.plural(count)), { n: formats.count(count) });
