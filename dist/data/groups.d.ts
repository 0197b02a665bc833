declare const GROUPS: readonly ["refugees", "asylum-seekers", "oip", "idps", "stateless", "returned-refugees", "returned-idps", "others-of-concern"];
/** A population group that the agency's statistics know. */
export type GroupKey = (typeof GROUPS)[number];
export declare const group: {
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
export {};
