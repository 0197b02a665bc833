import type { Section } from '../../data/fields.js';
import type { Said } from '../../tables/marked-table.js';
import type { WrittenGroup } from './list-rows.js';

/** A section as it stands in a table, without its columns. */
export interface WrittenSection {
  readonly section: Section;
  readonly groups: readonly WrittenGroup[];
  /** Below the title, and below the rows. */
  readonly above?: Said | undefined;
  readonly below?: Said | undefined;
}
