import type { SectionName } from '../../../data/fields.js';
import type { TextLine } from './lines.js';

/** Where a proposal goes in a draft. */
export type Target =
  /** A row, by its key, or by its label where it has none. */
  | {
      readonly kind: 'row';
      readonly list: string;
      readonly key: 'group' | 'country' | 'category' | 'kind';
      readonly name?: string | undefined;
      readonly label?: string | undefined;
      readonly number: 'value' | 'count' | 'amount';
    }
  /** A number that may be a row, as those of the funding. */
  | { readonly kind: 'figure'; readonly path: string }
  /** A date, a source, a currency. */
  | { readonly kind: 'text'; readonly path: string }
  /** A key figure and its sentence. */
  | { readonly kind: 'sentence'; readonly text: string; readonly unit?: '%' | undefined };

export type Doubt = 'near' | 'footnote' | 'name' | 'several' | 'unit';

/** Something that a text says, for an officer to take or not. */
export interface Proposal {
  readonly section: SectionName;
  readonly target: Target;
  /** The values that it can have, one or those that could be meant; none for a name alone. */
  readonly values: readonly (number | string)[];
  /** The lines that it comes from. */
  readonly lines: readonly (Pick<TextLine, 'number' | 'text'> &
    Partial<Pick<TextLine, 'figures'>>)[];
  /**
   * Why it is less sure: a name and a number were brought together because they are near, a
   * footnote was taken for a source, a name isn't known, several numbers stand beside a name, a
   * heading says that numbers are in thousands or millions.
   */
  readonly doubt?: Doubt | undefined;
}

/** What makes two proposals one. */
export function placeOf({ target }: Proposal): string {
  switch (target.kind) {
    case 'row':
      return `${target.list} ${target.name ?? target.label?.toLowerCase() ?? ''}`;
    case 'sentence':
      return `sentence ${target.text}`;
    default:
      return target.path;
  }
}
