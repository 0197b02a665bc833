import { type Row, type Section, type Text } from './fields.js';
declare const CATEGORIES: readonly ["national", "international", "affiliate", "un-volunteers", "interns"];
declare const KINDS: readonly ["representation", "country-office", "branch-office", "sub-office", "field-office", "field-unit"];
export type StaffCategory = (typeof CATEGORIES)[number];
export type OfficeKind = (typeof KINDS)[number];
/** Who works there, and from where. Its total is that of the staff. */
export interface Staffing extends Section {
    readonly staff: readonly StaffRow[];
    readonly offices: readonly OfficeRow[];
    /** The document asks for the sum of the staff in the place of a stated total. */
    readonly sumsUp?: boolean;
}
export interface StaffRow extends Row {
    readonly category?: StaffCategory;
}
export interface OfficeRow extends Row {
    readonly kind?: OfficeKind;
    readonly place?: Text;
}
/** Reads the staff and offices of a document, or of the section alone. */
export declare const decodeStaffing: (input: unknown) => import("./decoded.js").Decoded<Staffing>;
export {};
