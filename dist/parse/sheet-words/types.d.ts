import type { SectionName } from '../../data/fields.js';
import type { GroupKey } from '../../data/groups.js';
import type { OfficeKind, StaffCategory } from '../../data/staffing.js';
type WordLists<Key extends string> = Readonly<Record<Key, readonly string[]>>;
export type ColumnMeaning = 'name' | 'code' | 'value' | 'percent' | 'previous' | 'asOf' | 'note' | 'ignored';
export type Qualifier = 'under' | 'over' | 'about' | 'nearly' | 'estimate';
/** Currencies by their codes; `dollar` and `leu` are the currencies of several countries. */
export type NamedCurrency = 'USD' | 'dollar' | 'EUR' | 'CHF' | 'GBP' | 'AZN' | 'JPY' | 'CNY' | 'SEK' | 'NOK' | 'DKK' | 'RUB' | 'UAH' | 'leu' | 'KRW' | 'TRY';
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
    /**
     * Headings of the columns of a table that we write; `category` is what a row is to us, where its
     * own name is another: "Refugees" for "Refugees in Jordan". `dated` is a row's own date,
     * `placed` the place of all.
     */
    readonly tables: Readonly<Record<'name' | 'category' | 'value' | 'share' | 'details' | 'dated' | 'placed', string>>;
    /** "In the middle of the year". */
    readonly middleOfYear: RegExp;
    /**
     * Words for a thousand, a million and a thousand million, in small letters and without the dot of
     * an abbreviation.
     */
    readonly thousand: readonly string[];
    readonly million: readonly string[];
    readonly billion: readonly string[];
    /** Names of currencies, in small letters. */
    readonly currencies: Readonly<Partial<Record<NamedCurrency, readonly string[]>>>;
    /** What stands before a number that isn't exact. */
    readonly qualifiers: WordLists<Qualifier>;
}
export {};
