import type { SectionName } from '../../../data/fields.js';
import type { Words } from '../messages/types.js';

/**
 * What the form asks for, as data: the fields of docs/data-format.md that somebody fills in by
 * hand, in the order of the page.
 */
export interface Field {
  /** Its name in the data; empty for a place that is itself the value. */
  readonly name: string;
  readonly kind:
    | 'text'
    | 'long-text'
    | 'date'
    | 'address'
    /** The mark of a footnote. */
    | 'mark'
    | 'flag'
    /** A number, and one in percent. */
    | 'number'
    | 'share'
    /** A number or, where more is said of it, a row. */
    | 'figure'
    /** A country by its name. */
    | 'country'
    /** A word of the format, out of `words`. */
    | 'keyword'
    /** A language or a currency by its code. */
    | 'language'
    | 'currency'
    | 'source'
    | 'organisation'
    /** Another row of the list. */
    | 'whole';
  readonly label: keyof Words['fields'];
  readonly words?: 'groups' | 'staff' | 'offices' | 'qualifiers';
  /** Half a line. */
  readonly isShort?: boolean;
}

/** A list of rows: what each always shows, what is said of few, and lists inside it. */
export interface RowList {
  readonly name: string;
  readonly label: keyof Words['lists'];
  readonly fields: readonly Field[];
  readonly details: readonly Field[];
  readonly rows?: RowList;
  /** Rows can be pasted from a spreadsheet. */
  readonly canPaste?: boolean;
}

/** A part of the form. The header has no name. */
export interface FormSection {
  readonly name: SectionName | '';
  readonly fields: readonly Field[];
  readonly details: readonly Field[];
  readonly lists: readonly RowList[];
  /** What was corrected, behind the button with the details. */
  readonly corrections: RowList;
  readonly canPaste?: boolean;
}

const title: Field = { name: 'title', kind: 'text', label: 'title' };
const asOf: Field = { name: 'asOf', kind: 'date', label: 'asOf', isShort: true };
const source: Field = { name: 'source', kind: 'source', label: 'source' };
const takeaway: Field = { name: 'takeaway', kind: 'long-text', label: 'ownTakeaway' };
const note: Field = { name: 'note', kind: 'long-text', label: 'note' };
const total: Field = { name: 'total', kind: 'number', label: 'total', isShort: true };
const label: Field = { name: 'label', kind: 'text', label: 'label' };
const currency: Field = { name: 'currency', kind: 'currency', label: 'currency', isShort: true };
const country: Field = { name: 'country', kind: 'country', label: 'country', isShort: true };
const group: Field = {
  name: 'group',
  kind: 'keyword',
  words: 'groups',
  label: 'group',
  isShort: true,
};

const number = (name: string, words: Field['label'] = 'value'): Field => ({
  name,
  kind: 'number',
  label: words,
  isShort: true,
});

/** What may be said of any number. */
const SAID: readonly Field[] = [
  { name: 'qualifier', kind: 'keyword', words: 'qualifiers', label: 'qualifier', isShort: true },
  { name: 'mark', kind: 'mark', label: 'mark', isShort: true },
  asOf,
  { name: 'previous', kind: 'figure', label: 'previous', isShort: true },
  { name: 'previous.asOf', kind: 'date', label: 'previousAsOf', isShort: true },
  note,
  source,
];
const SAID_OF_ROW: readonly Field[] = [
  label,
  ...SAID,
  { name: 'partOf', kind: 'whole', label: 'partOf', isShort: true },
];
const OTHER: Field = { name: 'other', kind: 'flag', label: 'other' };

/** What is said of a figure that stands alone, such as the requirement. */
export const FIGURE_DETAILS: readonly Field[] = [label, ...SAID];

const corrections: RowList = {
  name: 'corrections',
  label: 'corrections',
  fields: [
    { name: 'what', kind: 'text', label: 'what' },
    number('was', 'was'),
    number('now', 'now'),
    { name: 'date', kind: 'date', label: 'correctedOn', isShort: true },
  ],
  details: [],
};

export const FORM: readonly FormSection[] = [
  {
    name: '',
    fields: [
      { ...country, isShort: true },
      { name: 'lang', kind: 'language', label: 'lang', isShort: true },
      title,
      asOf,
      source,
      { name: 'organisation', kind: 'organisation', label: 'organisation' },
    ],
    details: [
      { name: 'edition', kind: 'text', label: 'edition' },
      { name: 'supersededBy', kind: 'address', label: 'supersededBy' },
    ],
    lists: [
      {
        name: 'notes',
        label: 'notes',
        fields: [{ name: '', kind: 'long-text', label: 'note' }],
        details: [],
      },
    ],
    corrections,
  },
  {
    name: 'population',
    fields: [asOf],
    details: [takeaway, title, total, note, source],
    lists: [
      {
        name: 'groups',
        label: 'groups',
        fields: [group, number('value')],
        details: [...SAID_OF_ROW, OTHER],
      },
    ],
    corrections,
    canPaste: true,
  },
  {
    name: 'origins',
    fields: [asOf],
    details: [takeaway, title, total, note, source],
    lists: [
      {
        name: 'lists',
        label: 'originLists',
        fields: [group, total],
        details: [title, asOf, note, source],
        rows: {
          name: 'rows',
          label: 'origins',
          fields: [country, number('value')],
          details: [...SAID_OF_ROW, OTHER],
        },
      },
    ],
    corrections,
    canPaste: true,
  },
  {
    name: 'funding',
    fields: [
      asOf,
      currency,
      { name: 'required', kind: 'figure', label: 'required', isShort: true },
      { name: 'received', kind: 'figure', label: 'received', isShort: true },
      { name: 'gap', kind: 'figure', label: 'gap' },
      { name: 'percent.received', kind: 'share', label: 'shareReceived', isShort: true },
      { name: 'percent.gap', kind: 'share', label: 'shareGap', isShort: true },
    ],
    details: [takeaway, title, total, note, source],
    lists: [
      {
        name: 'parts',
        label: 'parts',
        fields: [label, number('value', 'amount')],
        details: [...SAID, OTHER],
      },
    ],
    corrections,
    canPaste: true,
  },
  {
    name: 'staffing',
    fields: [asOf],
    details: [takeaway, title, total, note, source],
    lists: [
      {
        name: 'staff',
        label: 'staff',
        fields: [
          { name: 'category', kind: 'keyword', words: 'staff', label: 'category', isShort: true },
          number('count', 'count'),
        ],
        details: [...SAID_OF_ROW, OTHER],
      },
      {
        name: 'offices',
        label: 'offices',
        details: [label, ...SAID],
        fields: [
          { name: 'kind', kind: 'keyword', words: 'offices', label: 'office', isShort: true },
          number('count', 'count'),
          { name: 'place', kind: 'text', label: 'place' },
        ],
      },
    ],
    corrections,
    canPaste: true,
  },
  {
    name: 'keyFigures',
    fields: [asOf],
    details: [takeaway, title, note, source],
    lists: [
      {
        name: 'items',
        label: 'keyFigures',
        fields: [
          number('value'),
          { name: 'unit', kind: 'text', label: 'unit', isShort: true },
          { name: 'text', kind: 'long-text', label: 'sentence' },
        ],
        details: SAID,
      },
    ],
    corrections,
  },
  {
    name: 'donors',
    fields: [
      { name: 'thanks', kind: 'long-text', label: 'thanks' },
      { name: 'closing', kind: 'long-text', label: 'closing' },
      currency,
    ],
    details: [takeaway, title, asOf, note, source],
    lists: [
      {
        name: 'items',
        label: 'donors',
        fields: [country, number('amount', 'amount')],
        details: [label, ...SAID],
      },
    ],
    corrections,
    canPaste: true,
  },
];
