declare const GROUPS: readonly ["refugees", "asylum-seekers", "oip", "idps", "stateless", "returned-refugees", "returned-idps", "others-of-concern"];
/** A population group that the agency's statistics know. */
export type GroupKey = (typeof GROUPS)[number];
export declare const group: {
    expects: string;
    read: import("./schema.js").Read<"refugees" | "asylum-seekers" | "oip" | "idps" | "stateless" | "returned-refugees" | "returned-idps" | "others-of-concern">;
    code: import("./issues.js").IssueCode;
};
export {};
