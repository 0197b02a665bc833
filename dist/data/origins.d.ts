import { type Row, type Section, type Source, type Text } from './fields.js';
import { type GroupKey } from './groups.js';
import { array, type Report } from './schema.js';
/** Where people came from, a list a group of people. */
export interface Origins extends Section {
    readonly lists: readonly OriginList[];
}
export interface OriginList {
    readonly group?: GroupKey;
    readonly title?: Text;
    /** As the data states it; never a sum of ours. */
    readonly total?: number | null;
    readonly asOf?: Text;
    readonly source?: Source;
    readonly note?: Text;
    readonly rows: readonly OriginRow[];
}
export interface OriginRow extends Row {
    /** An alpha-2 code. */
    readonly country?: string;
    /** Only countries rank. */
    readonly kind: 'country' | 'unknown' | 'stateless' | 'other';
}
export declare const OriginsSchema: import("valibot").ObjectSchema<{
    readonly title: {
        expects: string;
        read: import("./schema.js").Read<string | Readonly<Record<string, string>>>;
        code: import("./issues.js").IssueCode;
        type: "any";
        reference: typeof import("valibot").any;
        kind: "schema";
        async: false;
        "~standard": import("valibot").StandardProps<any, any>;
        "~run": (dataset: import("valibot").UnknownDataset, config: import("valibot").Config<import("valibot").BaseIssue<unknown>>) => import("valibot").OutputDataset<any, never>;
        "~types"?: {
            readonly input: any;
            readonly output: any;
            readonly issue: never;
        } | undefined;
    };
    readonly asOf: {
        expects: string;
        read: import("./schema.js").Read<string | Readonly<Record<string, string>>>;
        code: import("./issues.js").IssueCode;
        type: "any";
        reference: typeof import("valibot").any;
        kind: "schema";
        async: false;
        "~standard": import("valibot").StandardProps<any, any>;
        "~run": (dataset: import("valibot").UnknownDataset, config: import("valibot").Config<import("valibot").BaseIssue<unknown>>) => import("valibot").OutputDataset<any, never>;
        "~types"?: {
            readonly input: any;
            readonly output: any;
            readonly issue: never;
        } | undefined;
    };
    readonly source: {
        expects: string;
        read: import("./schema.js").Read<Source>;
        code: import("./issues.js").IssueCode;
        type: "any";
        reference: typeof import("valibot").any;
        kind: "schema";
        async: false;
        "~standard": import("valibot").StandardProps<any, any>;
        "~run": (dataset: import("valibot").UnknownDataset, config: import("valibot").Config<import("valibot").BaseIssue<unknown>>) => import("valibot").OutputDataset<any, never>;
        "~types"?: {
            readonly input: any;
            readonly output: any;
            readonly issue: never;
        } | undefined;
    };
    readonly note: {
        expects: string;
        read: import("./schema.js").Read<string | Readonly<Record<string, string>>>;
        code: import("./issues.js").IssueCode;
        type: "any";
        reference: typeof import("valibot").any;
        kind: "schema";
        async: false;
        "~standard": import("valibot").StandardProps<any, any>;
        "~run": (dataset: import("valibot").UnknownDataset, config: import("valibot").Config<import("valibot").BaseIssue<unknown>>) => import("valibot").OutputDataset<any, never>;
        "~types"?: {
            readonly input: any;
            readonly output: any;
            readonly issue: never;
        } | undefined;
    };
    readonly total: {
        expects: string;
        read: import("./schema.js").Read<number>;
        code: import("./issues.js").IssueCode;
        type: "any";
        reference: typeof import("valibot").any;
        kind: "schema";
        async: false;
        "~standard": import("valibot").StandardProps<any, any>;
        "~run": (dataset: import("valibot").UnknownDataset, config: import("valibot").Config<import("valibot").BaseIssue<unknown>>) => import("valibot").OutputDataset<any, never>;
        "~types"?: {
            readonly input: any;
            readonly output: any;
            readonly issue: never;
        } | undefined;
    };
    readonly lang: {
        expects: string;
        read: import("./schema.js").Read<string>;
        code: import("./issues.js").IssueCode;
        type: "any";
        reference: typeof import("valibot").any;
        kind: "schema";
        async: false;
        "~standard": import("valibot").StandardProps<any, any>;
        "~run": (dataset: import("valibot").UnknownDataset, config: import("valibot").Config<import("valibot").BaseIssue<unknown>>) => import("valibot").OutputDataset<any, never>;
        "~types"?: {
            readonly input: any;
            readonly output: any;
            readonly issue: never;
        } | undefined;
    };
    readonly confirmed: {
        expects: string;
        read: import("./schema.js").Read<any[]>;
        code: import("./issues.js").IssueCode;
        type: "any";
        reference: typeof import("valibot").any;
        kind: "schema";
        async: false;
        "~standard": import("valibot").StandardProps<any, any>;
        "~run": (dataset: import("valibot").UnknownDataset, config: import("valibot").Config<import("valibot").BaseIssue<unknown>>) => import("valibot").OutputDataset<any, never>;
        "~types"?: {
            readonly input: any;
            readonly output: any;
            readonly issue: never;
        } | undefined;
    };
} & {
    readonly total: {
        expects: string;
        read: import("./schema.js").Read<number>;
        code: import("./issues.js").IssueCode;
        type: "any";
        reference: typeof import("valibot").any;
        kind: "schema";
        async: false;
        "~standard": import("valibot").StandardProps<any, any>;
        "~run": (dataset: import("valibot").UnknownDataset, config: import("valibot").Config<import("valibot").BaseIssue<unknown>>) => import("valibot").OutputDataset<any, never>;
        "~types"?: {
            readonly input: any;
            readonly output: any;
            readonly issue: never;
        } | undefined;
    };
    readonly lists: import("valibot").ArraySchema<import("valibot").ObjectSchema<{
        readonly group: {
            expects: string;
            read: import("./schema.js").Read<"refugees" | "asylum-seekers" | "oip" | "idps" | "stateless" | "returned-refugees" | "returned-idps" | "others-of-concern">;
            code: import("./issues.js").IssueCode;
            type: "any";
            reference: typeof import("valibot").any;
            kind: "schema";
            async: false;
            "~standard": import("valibot").StandardProps<any, any>;
            "~run": (dataset: import("valibot").UnknownDataset, config: import("valibot").Config<import("valibot").BaseIssue<unknown>>) => import("valibot").OutputDataset<any, never>;
            "~types"?: {
                readonly input: any;
                readonly output: any;
                readonly issue: never;
            } | undefined;
        };
        readonly title: {
            expects: string;
            read: import("./schema.js").Read<string | Readonly<Record<string, string>>>;
            code: import("./issues.js").IssueCode;
            type: "any";
            reference: typeof import("valibot").any;
            kind: "schema";
            async: false;
            "~standard": import("valibot").StandardProps<any, any>;
            "~run": (dataset: import("valibot").UnknownDataset, config: import("valibot").Config<import("valibot").BaseIssue<unknown>>) => import("valibot").OutputDataset<any, never>;
            "~types"?: {
                readonly input: any;
                readonly output: any;
                readonly issue: never;
            } | undefined;
        };
        readonly total: {
            expects: string;
            read: import("./schema.js").Read<number>;
            code: import("./issues.js").IssueCode;
            type: "any";
            reference: typeof import("valibot").any;
            kind: "schema";
            async: false;
            "~standard": import("valibot").StandardProps<any, any>;
            "~run": (dataset: import("valibot").UnknownDataset, config: import("valibot").Config<import("valibot").BaseIssue<unknown>>) => import("valibot").OutputDataset<any, never>;
            "~types"?: {
                readonly input: any;
                readonly output: any;
                readonly issue: never;
            } | undefined;
        };
        readonly asOf: {
            expects: string;
            read: import("./schema.js").Read<string | Readonly<Record<string, string>>>;
            code: import("./issues.js").IssueCode;
            type: "any";
            reference: typeof import("valibot").any;
            kind: "schema";
            async: false;
            "~standard": import("valibot").StandardProps<any, any>;
            "~run": (dataset: import("valibot").UnknownDataset, config: import("valibot").Config<import("valibot").BaseIssue<unknown>>) => import("valibot").OutputDataset<any, never>;
            "~types"?: {
                readonly input: any;
                readonly output: any;
                readonly issue: never;
            } | undefined;
        };
        readonly source: {
            expects: string;
            read: import("./schema.js").Read<Source>;
            code: import("./issues.js").IssueCode;
            type: "any";
            reference: typeof import("valibot").any;
            kind: "schema";
            async: false;
            "~standard": import("valibot").StandardProps<any, any>;
            "~run": (dataset: import("valibot").UnknownDataset, config: import("valibot").Config<import("valibot").BaseIssue<unknown>>) => import("valibot").OutputDataset<any, never>;
            "~types"?: {
                readonly input: any;
                readonly output: any;
                readonly issue: never;
            } | undefined;
        };
        readonly note: {
            expects: string;
            read: import("./schema.js").Read<string | Readonly<Record<string, string>>>;
            code: import("./issues.js").IssueCode;
            type: "any";
            reference: typeof import("valibot").any;
            kind: "schema";
            async: false;
            "~standard": import("valibot").StandardProps<any, any>;
            "~run": (dataset: import("valibot").UnknownDataset, config: import("valibot").Config<import("valibot").BaseIssue<unknown>>) => import("valibot").OutputDataset<any, never>;
            "~types"?: {
                readonly input: any;
                readonly output: any;
                readonly issue: never;
            } | undefined;
        };
        readonly rows: {
            read(value: unknown, path: string, report: Report): readonly (import("./schema.js").LenientEntries<{
                label: {
                    expects: string;
                    read: import("./schema.js").Read<string | Readonly<Record<string, string>>>;
                    code: import("./issues.js").IssueCode;
                    type: "any";
                    reference: typeof import("valibot").any;
                    kind: "schema";
                    async: false;
                    "~standard": import("valibot").StandardProps<any, any>;
                    "~run": (dataset: import("valibot").UnknownDataset, config: import("valibot").Config<import("valibot").BaseIssue<unknown>>) => import("valibot").OutputDataset<any, never>;
                    "~types"?: {
                        readonly input: any;
                        readonly output: any;
                        readonly issue: never;
                    } | undefined;
                };
                qualifier: {
                    expects: string;
                    read: import("./schema.js").Read<"about" | "over" | "nearly" | "under" | "estimate">;
                    code: import("./issues.js").IssueCode;
                    type: "any";
                    reference: typeof import("valibot").any;
                    kind: "schema";
                    async: false;
                    "~standard": import("valibot").StandardProps<any, any>;
                    "~run": (dataset: import("valibot").UnknownDataset, config: import("valibot").Config<import("valibot").BaseIssue<unknown>>) => import("valibot").OutputDataset<any, never>;
                    "~types"?: {
                        readonly input: any;
                        readonly output: any;
                        readonly issue: never;
                    } | undefined;
                };
                asOf: {
                    expects: string;
                    read: import("./schema.js").Read<string | Readonly<Record<string, string>>>;
                    code: import("./issues.js").IssueCode;
                    type: "any";
                    reference: typeof import("valibot").any;
                    kind: "schema";
                    async: false;
                    "~standard": import("valibot").StandardProps<any, any>;
                    "~run": (dataset: import("valibot").UnknownDataset, config: import("valibot").Config<import("valibot").BaseIssue<unknown>>) => import("valibot").OutputDataset<any, never>;
                    "~types"?: {
                        readonly input: any;
                        readonly output: any;
                        readonly issue: never;
                    } | undefined;
                };
                source: {
                    expects: string;
                    read: import("./schema.js").Read<Source>;
                    code: import("./issues.js").IssueCode;
                    type: "any";
                    reference: typeof import("valibot").any;
                    kind: "schema";
                    async: false;
                    "~standard": import("valibot").StandardProps<any, any>;
                    "~run": (dataset: import("valibot").UnknownDataset, config: import("valibot").Config<import("valibot").BaseIssue<unknown>>) => import("valibot").OutputDataset<any, never>;
                    "~types"?: {
                        readonly input: any;
                        readonly output: any;
                        readonly issue: never;
                    } | undefined;
                };
                note: {
                    expects: string;
                    read: import("./schema.js").Read<string | Readonly<Record<string, string>>>;
                    code: import("./issues.js").IssueCode;
                    type: "any";
                    reference: typeof import("valibot").any;
                    kind: "schema";
                    async: false;
                    "~standard": import("valibot").StandardProps<any, any>;
                    "~run": (dataset: import("valibot").UnknownDataset, config: import("valibot").Config<import("valibot").BaseIssue<unknown>>) => import("valibot").OutputDataset<any, never>;
                    "~types"?: {
                        readonly input: any;
                        readonly output: any;
                        readonly issue: never;
                    } | undefined;
                };
                previous: {
                    expects: string;
                    read: import("./schema.js").Read<{
                        readonly value: number;
                        readonly asOf?: Text;
                    }>;
                    code: import("./issues.js").IssueCode;
                    type: "any";
                    reference: typeof import("valibot").any;
                    kind: "schema";
                    async: false;
                    "~standard": import("valibot").StandardProps<any, any>;
                    "~run": (dataset: import("valibot").UnknownDataset, config: import("valibot").Config<import("valibot").BaseIssue<unknown>>) => import("valibot").OutputDataset<any, never>;
                    "~types"?: {
                        readonly input: any;
                        readonly output: any;
                        readonly issue: never;
                    } | undefined;
                };
                partOf: {
                    expects: string;
                    read: import("./schema.js").Read<string | Readonly<Record<string, string>>>;
                    code: import("./issues.js").IssueCode;
                    type: "any";
                    reference: typeof import("valibot").any;
                    kind: "schema";
                    async: false;
                    "~standard": import("valibot").StandardProps<any, any>;
                    "~run": (dataset: import("valibot").UnknownDataset, config: import("valibot").Config<import("valibot").BaseIssue<unknown>>) => import("valibot").OutputDataset<any, never>;
                    "~types"?: {
                        readonly input: any;
                        readonly output: any;
                        readonly issue: never;
                    } | undefined;
                };
                other: {
                    expects: string;
                    read: import("./schema.js").Read<boolean>;
                    code: import("./issues.js").IssueCode;
                    type: "any";
                    reference: typeof import("valibot").any;
                    kind: "schema";
                    async: false;
                    "~standard": import("valibot").StandardProps<any, any>;
                    "~run": (dataset: import("valibot").UnknownDataset, config: import("valibot").Config<import("valibot").BaseIssue<unknown>>) => import("valibot").OutputDataset<any, never>;
                    "~types"?: {
                        readonly input: any;
                        readonly output: any;
                        readonly issue: never;
                    } | undefined;
                };
            } & Omit<{
                readonly country: {
                    read: (value: unknown, path: string, report: Report) => string | null | undefined;
                    expects: string;
                    code: import("./issues.js").IssueCode;
                    type: "any";
                    reference: typeof import("valibot").any;
                    kind: "schema";
                    async: false;
                    "~standard": import("valibot").StandardProps<any, any>;
                    "~run": (dataset: import("valibot").UnknownDataset, config: import("valibot").Config<import("valibot").BaseIssue<unknown>>) => import("valibot").OutputDataset<any, never>;
                    "~types"?: {
                        readonly input: any;
                        readonly output: any;
                        readonly issue: never;
                    } | undefined;
                };
                readonly value: {
                    expects: string;
                    read: import("./schema.js").Read<number>;
                    code: import("./issues.js").IssueCode;
                    type: "any";
                    reference: typeof import("valibot").any;
                    kind: "schema";
                    async: false;
                    "~standard": import("valibot").StandardProps<any, any>;
                    "~run": (dataset: import("valibot").UnknownDataset, config: import("valibot").Config<import("valibot").BaseIssue<unknown>>) => import("valibot").OutputDataset<any, never>;
                    "~types"?: {
                        readonly input: any;
                        readonly output: any;
                        readonly issue: never;
                    } | undefined;
                };
            }, "value" | "count" | "amount">> & Pick<Row, "value">)[] | undefined;
            type: "array";
            reference: typeof array;
            expects: "Array";
            item: import("valibot").ObjectSchema<{
                readonly label: {
                    expects: string;
                    read: import("./schema.js").Read<string | Readonly<Record<string, string>>>;
                    code: import("./issues.js").IssueCode;
                    type: "any";
                    reference: typeof import("valibot").any;
                    kind: "schema";
                    async: false;
                    "~standard": import("valibot").StandardProps<any, any>;
                    "~run": (dataset: import("valibot").UnknownDataset, config: import("valibot").Config<import("valibot").BaseIssue<unknown>>) => import("valibot").OutputDataset<any, never>;
                    "~types"?: {
                        readonly input: any;
                        readonly output: any;
                        readonly issue: never;
                    } | undefined;
                };
                readonly qualifier: {
                    expects: string;
                    read: import("./schema.js").Read<"about" | "over" | "nearly" | "under" | "estimate">;
                    code: import("./issues.js").IssueCode;
                    type: "any";
                    reference: typeof import("valibot").any;
                    kind: "schema";
                    async: false;
                    "~standard": import("valibot").StandardProps<any, any>;
                    "~run": (dataset: import("valibot").UnknownDataset, config: import("valibot").Config<import("valibot").BaseIssue<unknown>>) => import("valibot").OutputDataset<any, never>;
                    "~types"?: {
                        readonly input: any;
                        readonly output: any;
                        readonly issue: never;
                    } | undefined;
                };
                readonly asOf: {
                    expects: string;
                    read: import("./schema.js").Read<string | Readonly<Record<string, string>>>;
                    code: import("./issues.js").IssueCode;
                    type: "any";
                    reference: typeof import("valibot").any;
                    kind: "schema";
                    async: false;
                    "~standard": import("valibot").StandardProps<any, any>;
                    "~run": (dataset: import("valibot").UnknownDataset, config: import("valibot").Config<import("valibot").BaseIssue<unknown>>) => import("valibot").OutputDataset<any, never>;
                    "~types"?: {
                        readonly input: any;
                        readonly output: any;
                        readonly issue: never;
                    } | undefined;
                };
                readonly source: {
                    expects: string;
                    read: import("./schema.js").Read<Source>;
                    code: import("./issues.js").IssueCode;
                    type: "any";
                    reference: typeof import("valibot").any;
                    kind: "schema";
                    async: false;
                    "~standard": import("valibot").StandardProps<any, any>;
                    "~run": (dataset: import("valibot").UnknownDataset, config: import("valibot").Config<import("valibot").BaseIssue<unknown>>) => import("valibot").OutputDataset<any, never>;
                    "~types"?: {
                        readonly input: any;
                        readonly output: any;
                        readonly issue: never;
                    } | undefined;
                };
                readonly note: {
                    expects: string;
                    read: import("./schema.js").Read<string | Readonly<Record<string, string>>>;
                    code: import("./issues.js").IssueCode;
                    type: "any";
                    reference: typeof import("valibot").any;
                    kind: "schema";
                    async: false;
                    "~standard": import("valibot").StandardProps<any, any>;
                    "~run": (dataset: import("valibot").UnknownDataset, config: import("valibot").Config<import("valibot").BaseIssue<unknown>>) => import("valibot").OutputDataset<any, never>;
                    "~types"?: {
                        readonly input: any;
                        readonly output: any;
                        readonly issue: never;
                    } | undefined;
                };
                readonly previous: {
                    expects: string;
                    read: import("./schema.js").Read<{
                        readonly value: number;
                        readonly asOf?: Text;
                    }>;
                    code: import("./issues.js").IssueCode;
                    type: "any";
                    reference: typeof import("valibot").any;
                    kind: "schema";
                    async: false;
                    "~standard": import("valibot").StandardProps<any, any>;
                    "~run": (dataset: import("valibot").UnknownDataset, config: import("valibot").Config<import("valibot").BaseIssue<unknown>>) => import("valibot").OutputDataset<any, never>;
                    "~types"?: {
                        readonly input: any;
                        readonly output: any;
                        readonly issue: never;
                    } | undefined;
                };
                readonly partOf: {
                    expects: string;
                    read: import("./schema.js").Read<string | Readonly<Record<string, string>>>;
                    code: import("./issues.js").IssueCode;
                    type: "any";
                    reference: typeof import("valibot").any;
                    kind: "schema";
                    async: false;
                    "~standard": import("valibot").StandardProps<any, any>;
                    "~run": (dataset: import("valibot").UnknownDataset, config: import("valibot").Config<import("valibot").BaseIssue<unknown>>) => import("valibot").OutputDataset<any, never>;
                    "~types"?: {
                        readonly input: any;
                        readonly output: any;
                        readonly issue: never;
                    } | undefined;
                };
                readonly other: {
                    expects: string;
                    read: import("./schema.js").Read<boolean>;
                    code: import("./issues.js").IssueCode;
                    type: "any";
                    reference: typeof import("valibot").any;
                    kind: "schema";
                    async: false;
                    "~standard": import("valibot").StandardProps<any, any>;
                    "~run": (dataset: import("valibot").UnknownDataset, config: import("valibot").Config<import("valibot").BaseIssue<unknown>>) => import("valibot").OutputDataset<any, never>;
                    "~types"?: {
                        readonly input: any;
                        readonly output: any;
                        readonly issue: never;
                    } | undefined;
                };
            } & {
                readonly country: {
                    read: (value: unknown, path: string, report: Report) => string | null | undefined;
                    expects: string;
                    code: import("./issues.js").IssueCode;
                    type: "any";
                    reference: typeof import("valibot").any;
                    kind: "schema";
                    async: false;
                    "~standard": import("valibot").StandardProps<any, any>;
                    "~run": (dataset: import("valibot").UnknownDataset, config: import("valibot").Config<import("valibot").BaseIssue<unknown>>) => import("valibot").OutputDataset<any, never>;
                    "~types"?: {
                        readonly input: any;
                        readonly output: any;
                        readonly issue: never;
                    } | undefined;
                };
                readonly value: {
                    expects: string;
                    read: import("./schema.js").Read<number>;
                    code: import("./issues.js").IssueCode;
                    type: "any";
                    reference: typeof import("valibot").any;
                    kind: "schema";
                    async: false;
                    "~standard": import("valibot").StandardProps<any, any>;
                    "~run": (dataset: import("valibot").UnknownDataset, config: import("valibot").Config<import("valibot").BaseIssue<unknown>>) => import("valibot").OutputDataset<any, never>;
                    "~types"?: {
                        readonly input: any;
                        readonly output: any;
                        readonly issue: never;
                    } | undefined;
                };
            }, undefined>;
            message: undefined;
            kind: "schema";
            async: false;
            "~standard": import("valibot").StandardProps<{
                label: any;
                qualifier: any;
                asOf: any;
                source: any;
                note: any;
                previous: any;
                partOf: any;
                other: any;
                country: any;
                value: any;
            }[], {
                label: any;
                qualifier: any;
                asOf: any;
                source: any;
                note: any;
                previous: any;
                partOf: any;
                other: any;
                country: any;
                value: any;
            }[]>;
            "~run": (dataset: import("valibot").UnknownDataset, config: import("valibot").Config<import("valibot").BaseIssue<unknown>>) => import("valibot").OutputDataset<{
                label: any;
                qualifier: any;
                asOf: any;
                source: any;
                note: any;
                previous: any;
                partOf: any;
                other: any;
                country: any;
                value: any;
            }[], import("valibot").ObjectIssue | import("valibot").ArrayIssue>;
            "~types"?: {
                readonly input: {
                    label: any;
                    qualifier: any;
                    asOf: any;
                    source: any;
                    note: any;
                    previous: any;
                    partOf: any;
                    other: any;
                    country: any;
                    value: any;
                }[];
                readonly output: {
                    label: any;
                    qualifier: any;
                    asOf: any;
                    source: any;
                    note: any;
                    previous: any;
                    partOf: any;
                    other: any;
                    country: any;
                    value: any;
                }[];
                readonly issue: import("valibot").ObjectIssue | import("valibot").ArrayIssue;
            } | undefined;
        };
    }, undefined>, undefined>;
}, undefined>;
/** Reads the origins of a document, or of the section alone. */
export declare const decodeOrigins: (input: unknown) => import("./decode.js").Decoded<Origins>;
