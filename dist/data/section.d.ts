import { type Decoded } from './decode.js';
import { type Section, type SectionName } from './fields.js';
import { type Entries, type Lenient, type Report, type Schema } from './schema.js';
/** The schema of a section: what any section may have, and fields of its own. */
export declare function section<const E extends Entries>(own: E): import("valibot").ObjectSchema<{
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
} & E, undefined>;
/** A decoder of a section, which stands alone or in a document. `prefix` is what the paths of its fields begin with. As in `walk`, the type is the overload's word. */
export declare function sectionDecoder<S extends Schema, T extends Section>(name: SectionName, schema: S, finish: (section: Lenient<S>, prefix: string, report: Report) => T): (input: unknown) => Decoded<T>;
