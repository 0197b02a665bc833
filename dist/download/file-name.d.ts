import type { Header, Text } from '../data/fields.js';
/** What a file is called by, beside what it shows: its document's country, and its date. */
export interface FileSubject {
    /** What it shows: `keyFigures` is `key-figures`. */
    readonly name: string;
    readonly header?: Header | undefined;
    readonly asOf?: Text | undefined;
}
/** A file's name, of letters that every system takes: `funding-azerbaijan-2024-09.csv`. */
export declare function fileName({ name, header, asOf }: FileSubject, extension: string): string;
