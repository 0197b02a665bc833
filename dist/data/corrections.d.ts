/** What was corrected in a document, or in a section of it. */
export declare const corrections: {
    expects: string;
    item: {
        expects: string;
        entries: {
            readonly date: {
                expects: string;
                read: import("./schema.js").Read<string | Readonly<Record<string, string>>>;
                code: import("./issues.js").IssueCode;
            };
            readonly what: {
                expects: string;
                read: import("./schema.js").Read<string | Readonly<Record<string, string>>>;
                code: import("./issues.js").IssueCode;
            };
            readonly was: {
                expects: string;
                read: import("./schema.js").Read<string | number | Readonly<Record<string, string>>>;
                code: import("./issues.js").IssueCode;
            };
            readonly now: {
                expects: string;
                read: import("./schema.js").Read<string | number | Readonly<Record<string, string>>>;
                code: import("./issues.js").IssueCode;
            };
        };
    };
};
