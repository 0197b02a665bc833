import { type Row, type Section } from './fields.js';
import { type GroupKey } from './groups.js';
/** Who is there. Groups are never added: the same people can be refugees and stateless. */
export interface Population extends Section {
    readonly groups: readonly PopulationGroup[];
}
export interface PopulationGroup extends Row {
    readonly group?: GroupKey;
}
export declare const PopulationSchema: import("valibot").ObjectSchema<{
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
        read: import("./schema.js").Read<import("./fields.js").Source>;
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
    readonly groups: {
        read(value: unknown, path: string, report: import("./schema.js").Report): readonly (import("./schema.js").LenientEntries<{
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
                read: import("./schema.js").Read<import("./fields.js").Source>;
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
                    readonly asOf?: import("./texts.js").Text;
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
        reference: typeof import("valibot").array;
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
                read: import("./schema.js").Read<import("./fields.js").Source>;
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
                    readonly asOf?: import("./texts.js").Text;
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
            group: any;
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
            group: any;
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
            group: any;
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
                group: any;
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
                group: any;
                value: any;
            }[];
            readonly issue: import("valibot").ObjectIssue | import("valibot").ArrayIssue;
        } | undefined;
    };
}, undefined>;
/** Reads the population of a document, or of the section alone. */
export declare const decodePopulation: (input: unknown) => import("./decode.js").Decoded<Population>;
