import type { GroupKey } from '../data/groups.js';
import type { SectionName } from '../data/fields.js';
import type { OfficeKind, StaffCategory } from '../data/staffing.js';
import type { Messages } from '../messages/types.js';
import type { SheetWords } from '../parse/sheet-words/types.js';
import { type Reading } from './reading.js';
/** What a row is to the format. */
export type Category = {
    readonly of: 'group';
    readonly key: GroupKey;
} | {
    readonly of: 'staff';
    readonly key: StaffCategory;
} | {
    readonly of: 'office';
    readonly key: OfficeKind;
} | {
    readonly of: 'country';
    readonly key: string;
} | {
    readonly of: 'nowhere';
    readonly key: 'UNK' | 'XXA' | 'VAR' | 'TIB';
} | {
    readonly of: 'amount';
    readonly key: AmountKey;
} | {
    readonly of: 'total' | 'sum' | 'other';
};
export type AmountKey = 'required' | 'received' | 'expected' | 'gap' | 'budget' | 'expenditure';
/** A category, and whether the row goes by the name that we have for it. */
export interface Categorised {
    readonly category: Category;
    readonly isOurs: boolean;
}
type Names = readonly (readonly [name: string, category: Category, isOurs: boolean])[];
/** What a name means in a section; undefined for a name of its own. */
export declare function categoryOf(name: string, section: SectionName, reading: Reading): Categorised | undefined;
export declare function groupNames(messages: Messages, words: SheetWords): Names;
export {};
