import { type Row, type Section, type Text } from './fields.js';
/** Single figures, each with the sentence that it begins. */
export interface KeyFigures extends Section {
    readonly items: readonly KeyFigure[];
}
export interface KeyFigure extends Row {
    /** The sentence that goes on after the number, or that has it at `{value}`. */
    readonly text?: Text;
    /** `%` is a percentage. */
    readonly unit?: Text;
}
export declare const KeyFiguresSchema: import("valibot").ObjectSchema<{
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
    readonly items: {
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
            readonly text: {
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
            readonly unit: {
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
            readonly text: {
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
            readonly unit: {
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
            text: any;
            unit: any;
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
            text: any;
            unit: any;
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
            text: any;
            unit: any;
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
                text: any;
                unit: any;
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
                text: any;
                unit: any;
                value: any;
            }[];
            readonly issue: import("valibot").ObjectIssue | import("valibot").ArrayIssue;
        } | undefined;
    };
}, undefined>;
/** Reads the key figures of a document, or of the section alone. */
export declare const decodeKeyFigures: (input: unknown) => import("./decode.js").Decoded<KeyFigures>;
