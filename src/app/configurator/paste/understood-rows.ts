import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../../messages/index.js';
import type { Messages } from '../../../messages/types.js';
import { nowhereName } from '../../../parse/nowhere.js';
import { writtenNumber } from '../written-number.js';
import type { Spoken } from './language.js';
import type { TableReading, UnderstoodRow } from './table-reading.js';
import type { PasteSection } from './sections.js';
import type { PasteWords } from '../messages/types.js';

/** What was understood, row by row, and what was not, each with the line that it came from. */
export function understoodRows(
  { rows, unread }: TableReading,
  spoken: Spoken<PasteWords>,
  section: PasteSection,
): TemplateResult {
  const { words, formats } = spoken;
  const line = (n: number): TemplateResult =>
    html`<span class="line">${fill(words.line, { n: formats.count(n) })}</span>`;
  return html` ${
      unread.length
        ? html`<section>
            <h3 id="unread">${words.unread}</h3>
            <ol class="rows" aria-labelledby="unread">
              ${unread.map(
                ({ source, fault }) =>
                  html` <li class="row">
                    ${line(source.line)} <span class="raw">${source.text}</span>
                    <p class="remark">${words.faults[fault]}</p>
                  </li>`,
              )}
            </ol>
          </section>`
        : nothing
    }
    <section>
      <h3 id="rows">${words.rows}</h3>
      ${groupsOf(rows).map(
        (group) =>
          html`${group === undefined ? nothing : html`<h4>${groupName(group, spoken)}</h4>`}
            <ol class="rows" aria-labelledby="rows">
              ${rows
                .filter((row) => row.group === group)
                .map(
                  (row) =>
                    html` <li class="row">
                      <p class="entry">
                        <span
                          ><bdi>${nameOf(row, spoken, section)}</bdi>${
                            row.key === undefined || section === 'funding'
                              ? nothing
                              : html` <span class="key">${row.key}</span>`
                          }
                          ${line(row.source.line)}</span
                        >${valueOf(row, spoken)}
                      </p>
                      ${row.remarks.map(
                        (remark) =>
                          html`<p class="remark">
                            ${words.remarks[remark]}${
                              isAboutCell(remark)
                                ? html` <span class="raw">${row.source.text.trim()}</span>`
                                : nothing
                            }
                          </p>`,
                      )}
                    </li>`,
                )}
            </ol>`,
      )}
    </section>`;
}

/** The groups that rows are of, in their order; one that is none for rows without. */
const groupsOf = (rows: readonly UnderstoodRow[]): readonly (string | undefined)[] => [
  ...new Set(rows.map(({ group }) => group)),
];

/** A group as readers see it. */
export const groupName = (group: string, { messages }: Spoken<PasteWords>): string =>
  Object.entries(messages.groups).find(([key]) => key === group)?.[1] ?? group;

function nameOf(
  { key, label, source }: UnderstoodRow,
  { messages, formats }: Spoken<PasteWords>,
  section: PasteSection,
): string {
  const known = knownNames(section, messages);
  return (
    label ??
    known[key ?? ''] ??
    nowhereName(key ?? '', messages) ??
    formats.region(key ?? '') ??
    source.text
  );
}

function knownNames(
  section: PasteSection,
  { groups, staff, required, received, gap }: Messages,
): Readonly<Record<string, string>> {
  switch (section) {
    case 'population':
      return groups;
    case 'staffing':
      return staff;
    case 'funding':
      return {
        required,
        received,
        gap,
        'percent.received': `${received} (%)`,
        'percent.gap': `${gap} (%)`,
      };
    default:
      return {};
  }
}

function valueOf(
  { value, row }: UnderstoodRow,
  { messages, formats }: Spoken<PasteWords>,
): TemplateResult | typeof nothing {
  const { percent } = row;
  if (value === undefined)
    return typeof percent === 'number'
      ? html`<bdi class="value">${formats.percent(percent)}</bdi>`
      : nothing;
  if (value === null) return html`<span class="value none">${messages.valueMissing}</span>`;
  const { qualifier, mark } = row;
  const written = writtenNumber(value, formats) + (typeof mark === 'string' ? mark : '');
  const words = Object.entries(messages.qualifiers).find(([key]) => key === qualifier)?.[1];
  const said = words ? fill(words, { n: written }) : written;
  return html`<bdi class="value">${said}</bdi>`;
}

// What stood in the cell is shown where more than a number was in it.
const isAboutCell = (remark: UnderstoodRow['remarks'][number]): boolean =>
  [
    'magnitude',
    'mark',
    'footnote',
    'bound',
    'about',
    'exponent',
    'noise',
    'missing',
    'withheld',
    'code-differs',
  ].includes(remark);
