/** A text, a number, none, or what else a cell of a workbook may be. */
export type Cell =
  | string
  | number
  | null
  | {
      readonly value?: string | number;
      readonly format?: string;
      readonly formula?: string;
      readonly xml?: string;
      readonly type?: string;
    };

/** A sheet; rows and columns that are hidden count from 1. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly state?: 'hidden' | 'veryHidden';
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly merged?: readonly string[];
}

/** The bytes of an .xlsx file. `files` are further files of its archive, or others in their place. */
export function workbook(book: {
  readonly sheets: readonly Sheet[];
  readonly is1904?: boolean;
  readonly files?: Readonly<Record<string, string>>;
}): Uint8Array<ArrayBuffer>;
