import type { Header, Text } from './fields.js';
/** The alpha-2 code for a code of either length; `undefined` when there is no such country. */
export declare function alpha2Of(code: string): string | undefined;
/** A country in a row, as its alpha-2 code. */
export declare const country: {
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
/** A document's country with its alpha-2 code, or its name. */
export declare function countryOf({ country: written, countryCodes }: Header): {
    readonly code?: string;
    readonly label?: Text;
} | undefined;
