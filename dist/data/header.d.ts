import { type Country, type Header, type SectionName } from './fields.js';
export declare const HeaderSchema: import("valibot").ObjectSchema<{
    readonly population: {
        expects: string;
        read: import("./schema.js").Read<null>;
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
    readonly funding: {
        expects: string;
        read: import("./schema.js").Read<null>;
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
    readonly origins: {
        expects: string;
        read: import("./schema.js").Read<null>;
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
    readonly staffing: {
        expects: string;
        read: import("./schema.js").Read<null>;
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
    readonly keyFigures: {
        expects: string;
        read: import("./schema.js").Read<null>;
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
    readonly donors: {
        expects: string;
        read: import("./schema.js").Read<null>;
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
    readonly version: {
        expects: string;
        read: import("./schema.js").Read<null | undefined>;
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
    readonly country: {
        expects: string;
        read: import("./schema.js").Read<Country>;
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
    readonly notes: {
        expects: string;
        read: import("./schema.js").Read<readonly (string | Readonly<Record<string, string>>)[]>;
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
        read: import("./schema.js").Read<null>;
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
/** Reads what a document says for all its sections; the sections themselves are not looked at. */
export declare const decodeHeader: (input: unknown) => import("./decode.js").Decoded<Header>;
export declare function isSectionName(key: string): key is SectionName;
