import type { SectionName } from '../../../data/fields.js';
import type { GroupKey } from '../../../data/groups.js';
import type { OfficeKind, StaffCategory } from '../../../data/staffing.js';

type WordLists<Key extends string> = Readonly<Record<Key, readonly string[]>>;

export type ColumnMeaning =
  'name' | 'code' | 'value' | 'percent' | 'previous' | 'asOf' | 'note' | 'ignored';
export type FundingName = 'required' | 'received' | 'gap';

/**
 * Words that sheets and spreadsheets of one language have beside those of our sentences. A list may
 * be empty. None may be the beginning of another language's word for something else.
 */
export interface SheetWords {
  /** Headings of sections. */
  readonly headings: WordLists<SectionName>;
  readonly funding: WordLists<FundingName>;
  readonly offices: WordLists<OfficeKind>;
  readonly groups: WordLists<GroupKey>;
  readonly staff: WordLists<StaffCategory>;
  /** What stands before a source. */
  readonly sources: readonly string[];
  /** Rows that are a total, and those that gather all others. */
  readonly total: readonly string[];
  readonly other: readonly string[];
  /** Rows that stand among countries of origin and name none. */
  readonly unknown: readonly string[];
  readonly various: readonly string[];
  readonly tibetans: readonly string[];
  readonly stateless: readonly string[];
  /** Headings of columns; the beginning of a word is enough. */
  readonly columns: WordLists<ColumnMeaning>;
  /** "In the middle of the year". */
  readonly middleOfYear: RegExp;
}
