import { isObject } from '../../../data/read-fields.js';
import { fill, plural } from '../../../messages/index.js';
import type { Spoken } from '../paste/language.js';
import { nowhereName } from '../../../parse/nowhere.js';
import { writtenNumber } from '../written-number.js';
import type { Proposal, Target } from './proposals.js';
import type { SheetTextWords } from '../messages/types.js';

/** What a proposal is about, in the language of the page. */
export function nameOf({ target }: Proposal, spoken: Spoken<SheetTextWords>): string {
  const { messages, words } = spoken;
  switch (target.kind) {
    case 'row':
      return rowName(target, spoken);
    case 'sentence':
      return target.text;
    case 'text':
      return target.path.endsWith('asOf')
        ? words.asOf
        : target.path.endsWith('source')
          ? words.source
          : words.currency;
    case 'figure': {
      const name = target.path.endsWith('required')
        ? messages.required
        : target.path.endsWith('received')
          ? messages.received
          : messages.gap;
      return target.path.includes('percent') ? `${name} (%)` : name;
    }
  }
}

function rowName(
  { key, name = '', label }: Extract<Target, { kind: 'row' }>,
  { messages, formats }: Spoken<SheetTextWords>,
): string {
  const groups: Readonly<Record<string, string>> = messages.groups;
  const staff: Readonly<Record<string, string>> = messages.staff;
  if (key === 'kind') {
    const kind = Object.entries(messages.offices).find(([office]) => office === name)?.[1];
    return kind ? `${plural(kind, 'one')}: ${label ?? ''}` : (label ?? name);
  }
  return (
    label ??
    groups[name] ??
    staff[name] ??
    nowhereName(name, messages) ??
    formats.region(name) ??
    name
  );
}

/**
 * A value as it is shown: a number to its last digit, a date in words, the texts of all languages.
 */
export function shownValue(
  value: unknown,
  { target }: Proposal,
  { formats, messages }: Spoken<SheetTextWords>,
): string {
  if (typeof value === 'number')
    return (
      writtenNumber(value, formats) +
      ((target.kind === 'figure' && target.path.includes('percent')) ||
      (target.kind === 'sentence' && target.unit)
        ? '%'
        : '')
    );
  if (value === null) return messages.valueMissing;
  if (isObject(value)) return [...new Set(Object.values(value).map(String))].join(' · ');
  const text = String(value ?? '');
  const [, year] = /^mid-(\d{4})$/.exec(text) ?? [];
  return year
    ? fill(messages.midYear, { year })
    : (target.kind === 'text' && target.path.endsWith('asOf') && formats.date(text)) || text;
}
