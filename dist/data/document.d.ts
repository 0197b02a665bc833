export type Text = string | {
    readonly [language: string]: string | undefined;
};
export type DateText = string | number | {
    readonly [language: string]: string | undefined;
};
export type Source = string | {
    readonly [language: string]: string | undefined;
} | {
    /** The name of the source. */
    text: Text;
    /** Its address. */
    url?: string;
} | {
    /** The name of the source. */
    text?: Text;
    /** Its address. */
    url: string;
};
export type Organisation = string | {
    readonly [language: string]: string | undefined;
} | {
    /** Its name; what is said where the logo is not seen. */
    name: Text;
    /** The address of its logo, an image. */
    logo?: string;
};
export type Previous = (number | null) | {
    /** The full number, never in thousands or millions; null when it is not provided. */
    value?: number | null;
    /** The date of the figures: 2024, 2024-06, 2024-06-30, mid-2024, or a text. */
    asOf?: DateText;
    /** What it counts, where that differs. */
    unit?: Text;
};
/** A fact sheet as its authors write it. Every section may be left out. */
export interface FactSheet {
    /** The version of the format: 1. */
    version?: string;
    /** The heading. */
    title?: Text;
    /** Who publishes the sheet: a name, or a name with the address of its logo. */
    organisation?: Organisation;
    /** ISO 3166 code, alpha-2 or alpha-3, or a name. */
    country?: Text;
    /** Whose codes name countries: those of ISO 3166 (ISO, the default) or UNHCR's own. */
    countryCodes?: 'ISO' | 'UNHCR' | (string & {});
    /** BCP 47 tag of the language of the texts. */
    lang?: string;
    /** The date of the figures: 2024, 2024-06, 2024-06-30, mid-2024, or a text. */
    asOf?: DateText;
    /** Where the figures come from: a text, or a text with an address of http or https. */
    source?: Source;
    /** The unit that numbers are printed in. Values stay full numbers. The nearest of row, section and document wins. */
    scale?: 'one' | 'thousand' | 'million' | 'billion' | (string & {});
    /** How many decimals are printed: 0 to 3. The nearest of row, section and document wins. */
    decimals?: number;
    /** Remarks on the whole document. */
    notes?: Text | Text[];
    /** What the edition is called, such as Mid-2025 update. */
    edition?: Text;
    /** The address of a newer edition, of http or https. Nothing fetches it. */
    supersededBy?: string;
    /** What was wrong in these figures as they were published before: of the whole sheet, or of the section that it stands in. */
    corrections?: {
        /** The day of the correction. */
        date?: DateText;
        /** What was corrected: the name of a row, or a sentence. */
        what?: Text;
        /** What the figure said before the correction: a number, or words. */
        was?: (number | null) | Text;
        /** What the figure says since the correction: a number, or words. */
        now?: (number | null) | Text;
    }[];
    /** What is told and has been found to be right. */
    confirmed?: Confirmation[];
    /** Who is there. */
    population?: Population;
    /** What is required, what came in, and what is missing. */
    funding?: Funding;
    /** Where people came from. */
    origins?: Origins;
    /** Who works there, and from where. */
    staffing?: Staffing;
    /** Single figures, each with the sentence that it begins. */
    keyFigures?: KeyFigures;
    /** Who gave, in the order in which they are thanked. */
    donors?: Donors;
    /** The JSON Schema that editors check by. */
    $schema?: string;
}
export interface Confirmation {
    /** The path of the issue. */
    path?: string;
    /** The code of the issue. */
    code?: string;
    /** The parameters of the issue: when one of them changes, it is told again. */
    value?: object;
}
export interface Amount {
    /** The name of the row, instead of the known one. */
    label?: Text;
    /** As printed: 56 for 56 %. */
    percent?: number | null;
    /** The unit that numbers are printed in. Values stay full numbers. The nearest of row, section and document wins. */
    scale?: 'one' | 'thousand' | 'million' | 'billion' | (string & {});
    /** How many decimals are printed: 0 to 3. The nearest of row, section and document wins. */
    decimals?: number;
    /** What is said of the number. */
    qualifier?: 'about' | 'over' | 'nearly' | 'under' | 'estimate' | (string & {});
    /** The mark of a footnote beside the number: *, **, †, ¹ or (1). The footnote itself is a note that begins with it. */
    mark?: string;
    /** The date of the figures: 2024, 2024-06, 2024-06-30, mid-2024, or a text. */
    asOf?: DateText;
    /** Where the figures come from: a text, or a text with an address of http or https. */
    source?: Source;
    /** A remark, shown below the figures. */
    note?: Text;
    /** The figure before this one: a number, or a value with its date. */
    previous?: Previous;
    /** The row that this one is a part of: its label, or a known key. It is not added again. */
    partOf?: Text;
    /** True for a row that gathers what has no row of its own; it is shown last. */
    other?: boolean;
    /** True for a value of the page's author among fetched ones; the figure says so. */
    authored?: boolean;
    /** The full number, never in thousands or millions; null when it is not provided. */
    value?: number | null;
    /** True for money that is expected and has not come in. */
    expected?: boolean;
}
/** Who is there. */
export interface Population {
    /** The heading. */
    title?: Text;
    /** The date of the figures: 2024, 2024-06, 2024-06-30, mid-2024, or a text. */
    asOf?: DateText;
    /** Where the figures come from: a text, or a text with an address of http or https. */
    source?: Source;
    /** A remark, shown below the figures. */
    note?: Text;
    /** What the figure shows, in one sentence, instead of ours. */
    takeaway?: Text;
    /** What was wrong in these figures as they were published before: of the whole sheet, or of the section that it stands in. */
    corrections?: {
        /** The day of the correction. */
        date?: DateText;
        /** What was corrected: the name of a row, or a sentence. */
        what?: Text;
        /** What the figure said before the correction: a number, or words. */
        was?: (number | null) | Text;
        /** What the figure says since the correction: a number, or words. */
        now?: (number | null) | Text;
    }[];
    /** The total as it is stated. Never a sum of the rows. */
    total?: number | null;
    /** The unit that numbers are printed in. Values stay full numbers. The nearest of row, section and document wins. */
    scale?: 'one' | 'thousand' | 'million' | 'billion' | (string & {});
    /** How many decimals are printed: 0 to 3. The nearest of row, section and document wins. */
    decimals?: number;
    /** BCP 47 tag of the language of the texts. */
    lang?: string;
    /** What is told and has been found to be right. */
    confirmed?: Confirmation[];
    /** Population groups, in the order in which they are shown. */
    groups?: {
        /** The name of the row, instead of the known one. */
        label?: Text;
        /** As printed: 56 for 56 %. */
        percent?: number | null;
        /** The unit that numbers are printed in. Values stay full numbers. The nearest of row, section and document wins. */
        scale?: 'one' | 'thousand' | 'million' | 'billion' | (string & {});
        /** How many decimals are printed: 0 to 3. The nearest of row, section and document wins. */
        decimals?: number;
        /** What is said of the number. */
        qualifier?: 'about' | 'over' | 'nearly' | 'under' | 'estimate' | (string & {});
        /** The mark of a footnote beside the number: *, **, †, ¹ or (1). The footnote itself is a note that begins with it. */
        mark?: string;
        /** The date of the figures: 2024, 2024-06, 2024-06-30, mid-2024, or a text. */
        asOf?: DateText;
        /** Where the figures come from: a text, or a text with an address of http or https. */
        source?: Source;
        /** A remark, shown below the figures. */
        note?: Text;
        /** The figure before this one: a number, or a value with its date. */
        previous?: Previous;
        /** The row that this one is a part of: its label, or a known key. It is not added again. */
        partOf?: Text;
        /** True for a row that gathers what has no row of its own; it is shown last. */
        other?: boolean;
        /** True for a value of the page's author among fetched ones; the figure says so. */
        authored?: boolean;
        /** A known population group; its name is written in the language of the page. */
        group?: 'refugees' | 'asylum-seekers' | 'oip' | 'idps' | 'stateless' | 'returned-refugees' | 'returned-idps' | 'others-of-concern' | (string & {});
        /** The full number, never in thousands or millions; null when it is not provided. */
        value?: number | null;
    }[];
}
/** What is required, what came in, and what is missing. */
export interface Funding {
    /** The heading. */
    title?: Text;
    /** The date of the figures: 2024, 2024-06, 2024-06-30, mid-2024, or a text. */
    asOf?: DateText;
    /** Where the figures come from: a text, or a text with an address of http or https. */
    source?: Source;
    /** A remark, shown below the figures. */
    note?: Text;
    /** What the figure shows, in one sentence, instead of ours. */
    takeaway?: Text;
    /** What was wrong in these figures as they were published before: of the whole sheet, or of the section that it stands in. */
    corrections?: {
        /** The day of the correction. */
        date?: DateText;
        /** What was corrected: the name of a row, or a sentence. */
        what?: Text;
        /** What the figure said before the correction: a number, or words. */
        was?: (number | null) | Text;
        /** What the figure says since the correction: a number, or words. */
        now?: (number | null) | Text;
    }[];
    /** The total as it is stated. Never a sum of the rows. */
    total?: number | null;
    /** The unit that numbers are printed in. Values stay full numbers. The nearest of row, section and document wins. */
    scale?: 'one' | 'thousand' | 'million' | 'billion' | (string & {});
    /** How many decimals are printed: 0 to 3. The nearest of row, section and document wins. */
    decimals?: number;
    /** BCP 47 tag of the language of the texts. */
    lang?: string;
    /** What is told and has been found to be right. */
    confirmed?: Confirmation[];
    /** ISO 4217 code, such as USD. */
    currency?: string;
    /** What is needed. */
    required?: (number | null) | Amount;
    /** What came in. */
    received?: (number | null) | Amount;
    /** What is missing. Never calculated into the data. */
    gap?: (number | null) | Amount;
    /** As printed: 56 for 56 %. */
    percent?: {
        /** What came in. */
        received?: number | null;
        /** What is missing. Never calculated into the data. */
        gap?: number | null;
    };
    /** Parts of the whole: donors, degrees of earmarking, or programmes with their own required, received and gap. */
    parts?: {
        /** The name of the row, instead of the known one. */
        label?: Text;
        /** As printed: 56 for 56 %. */
        percent?: number | null;
        /** The unit that numbers are printed in. Values stay full numbers. The nearest of row, section and document wins. */
        scale?: 'one' | 'thousand' | 'million' | 'billion' | (string & {});
        /** How many decimals are printed: 0 to 3. The nearest of row, section and document wins. */
        decimals?: number;
        /** What is said of the number. */
        qualifier?: 'about' | 'over' | 'nearly' | 'under' | 'estimate' | (string & {});
        /** The mark of a footnote beside the number: *, **, †, ¹ or (1). The footnote itself is a note that begins with it. */
        mark?: string;
        /** The date of the figures: 2024, 2024-06, 2024-06-30, mid-2024, or a text. */
        asOf?: DateText;
        /** Where the figures come from: a text, or a text with an address of http or https. */
        source?: Source;
        /** A remark, shown below the figures. */
        note?: Text;
        /** The figure before this one: a number, or a value with its date. */
        previous?: Previous;
        /** The row that this one is a part of: its label, or a known key. It is not added again. */
        partOf?: Text;
        /** True for a row that gathers what has no row of its own; it is shown last. */
        other?: boolean;
        /** True for a value of the page's author among fetched ones; the figure says so. */
        authored?: boolean;
        /** The full number, never in thousands or millions; null when it is not provided. */
        value?: number | null;
        /** True for money that is expected and has not come in. */
        expected?: boolean;
        /** What is needed. */
        required?: (number | null) | Amount;
        /** What came in. */
        received?: (number | null) | Amount;
        /** What is missing. Never calculated into the data. */
        gap?: (number | null) | Amount;
    }[];
    /** Amounts of several years, in the order given. */
    years?: {
        /** The year of the amounts. */
        year?: DateText;
        /** What was budgeted for the year. */
        budget?: (number | null) | Amount;
        /** What is needed. */
        required?: (number | null) | Amount;
        /** What came in. */
        received?: (number | null) | Amount;
        /** What was spent in the year. */
        expenditure?: (number | null) | Amount;
        /** A remark, shown below the figures. */
        note?: Text;
        /** Where the figures come from: a text, or a text with an address of http or https. */
        source?: Source;
        /** The unit that numbers are printed in. Values stay full numbers. The nearest of row, section and document wins. */
        scale?: 'one' | 'thousand' | 'million' | 'billion' | (string & {});
        /** How many decimals are printed: 0 to 3. The nearest of row, section and document wins. */
        decimals?: number;
    }[];
}
/** Where people came from. */
export interface Origins {
    /** The heading. */
    title?: Text;
    /** The date of the figures: 2024, 2024-06, 2024-06-30, mid-2024, or a text. */
    asOf?: DateText;
    /** Where the figures come from: a text, or a text with an address of http or https. */
    source?: Source;
    /** A remark, shown below the figures. */
    note?: Text;
    /** What the figure shows, in one sentence, instead of ours. */
    takeaway?: Text;
    /** What was wrong in these figures as they were published before: of the whole sheet, or of the section that it stands in. */
    corrections?: {
        /** The day of the correction. */
        date?: DateText;
        /** What was corrected: the name of a row, or a sentence. */
        what?: Text;
        /** What the figure said before the correction: a number, or words. */
        was?: (number | null) | Text;
        /** What the figure says since the correction: a number, or words. */
        now?: (number | null) | Text;
    }[];
    /** The total as it is stated. Never a sum of the rows. */
    total?: number | null;
    /** The unit that numbers are printed in. Values stay full numbers. The nearest of row, section and document wins. */
    scale?: 'one' | 'thousand' | 'million' | 'billion' | (string & {});
    /** How many decimals are printed: 0 to 3. The nearest of row, section and document wins. */
    decimals?: number;
    /** BCP 47 tag of the language of the texts. */
    lang?: string;
    /** What is told and has been found to be right. */
    confirmed?: Confirmation[];
    /** One list per group of people. */
    lists?: {
        /** A known population group; its name is written in the language of the page. */
        group?: 'refugees' | 'asylum-seekers' | 'oip' | 'idps' | 'stateless' | 'returned-refugees' | 'returned-idps' | 'others-of-concern' | (string & {});
        /** The heading. */
        title?: Text;
        /** The total as it is stated. Never a sum of the rows. */
        total?: number | null;
        /** The date of the figures: 2024, 2024-06, 2024-06-30, mid-2024, or a text. */
        asOf?: DateText;
        /** Where the figures come from: a text, or a text with an address of http or https. */
        source?: Source;
        /** A remark, shown below the figures. */
        note?: Text;
        /** The unit that numbers are printed in. Values stay full numbers. The nearest of row, section and document wins. */
        scale?: 'one' | 'thousand' | 'million' | 'billion' | (string & {});
        /** How many decimals are printed: 0 to 3. The nearest of row, section and document wins. */
        decimals?: number;
        /** Countries of origin. */
        rows?: {
            /** The name of the row, instead of the known one. */
            label?: Text;
            /** As printed: 56 for 56 %. */
            percent?: number | null;
            /** The unit that numbers are printed in. Values stay full numbers. The nearest of row, section and document wins. */
            scale?: 'one' | 'thousand' | 'million' | 'billion' | (string & {});
            /** How many decimals are printed: 0 to 3. The nearest of row, section and document wins. */
            decimals?: number;
            /** What is said of the number. */
            qualifier?: 'about' | 'over' | 'nearly' | 'under' | 'estimate' | (string & {});
            /** The mark of a footnote beside the number: *, **, †, ¹ or (1). The footnote itself is a note that begins with it. */
            mark?: string;
            /** The date of the figures: 2024, 2024-06, 2024-06-30, mid-2024, or a text. */
            asOf?: DateText;
            /** Where the figures come from: a text, or a text with an address of http or https. */
            source?: Source;
            /** A remark, shown below the figures. */
            note?: Text;
            /** The figure before this one: a number, or a value with its date. */
            previous?: Previous;
            /** The row that this one is a part of: its label, or a known key. It is not added again. */
            partOf?: Text;
            /** True for a row that gathers what has no row of its own; it is shown last. */
            other?: boolean;
            /** True for a value of the page's author among fetched ones; the figure says so. */
            authored?: boolean;
            /** ISO 3166 code, alpha-2 or alpha-3. */
            country?: string;
            /** The full number, never in thousands or millions; null when it is not provided. */
            value?: number | null;
        }[];
    }[];
}
/** Who works there, and from where. */
export interface Staffing {
    /** The heading. */
    title?: Text;
    /** The date of the figures: 2024, 2024-06, 2024-06-30, mid-2024, or a text. */
    asOf?: DateText;
    /** Where the figures come from: a text, or a text with an address of http or https. */
    source?: Source;
    /** A remark, shown below the figures. */
    note?: Text;
    /** What the figure shows, in one sentence, instead of ours. */
    takeaway?: Text;
    /** What was wrong in these figures as they were published before: of the whole sheet, or of the section that it stands in. */
    corrections?: {
        /** The day of the correction. */
        date?: DateText;
        /** What was corrected: the name of a row, or a sentence. */
        what?: Text;
        /** What the figure said before the correction: a number, or words. */
        was?: (number | null) | Text;
        /** What the figure says since the correction: a number, or words. */
        now?: (number | null) | Text;
    }[];
    /** The total as it is stated. Never a sum of the rows. */
    total?: (number | null) | 'sum' | (string & {});
    /** The unit that numbers are printed in. Values stay full numbers. The nearest of row, section and document wins. */
    scale?: 'one' | 'thousand' | 'million' | 'billion' | (string & {});
    /** How many decimals are printed: 0 to 3. The nearest of row, section and document wins. */
    decimals?: number;
    /** BCP 47 tag of the language of the texts. */
    lang?: string;
    /** What is told and has been found to be right. */
    confirmed?: Confirmation[];
    /** Staff, by category. */
    staff?: {
        /** The name of the row, instead of the known one. */
        label?: Text;
        /** As printed: 56 for 56 %. */
        percent?: number | null;
        /** The unit that numbers are printed in. Values stay full numbers. The nearest of row, section and document wins. */
        scale?: 'one' | 'thousand' | 'million' | 'billion' | (string & {});
        /** How many decimals are printed: 0 to 3. The nearest of row, section and document wins. */
        decimals?: number;
        /** What is said of the number. */
        qualifier?: 'about' | 'over' | 'nearly' | 'under' | 'estimate' | (string & {});
        /** The mark of a footnote beside the number: *, **, †, ¹ or (1). The footnote itself is a note that begins with it. */
        mark?: string;
        /** The date of the figures: 2024, 2024-06, 2024-06-30, mid-2024, or a text. */
        asOf?: DateText;
        /** Where the figures come from: a text, or a text with an address of http or https. */
        source?: Source;
        /** A remark, shown below the figures. */
        note?: Text;
        /** The figure before this one: a number, or a value with its date. */
        previous?: Previous;
        /** The row that this one is a part of: its label, or a known key. It is not added again. */
        partOf?: Text;
        /** True for a row that gathers what has no row of its own; it is shown last. */
        other?: boolean;
        /** True for a value of the page's author among fetched ones; the figure says so. */
        authored?: boolean;
        /** A known category of staff; its name is written in the language of the page. */
        category?: 'national' | 'international' | 'affiliate' | 'un-volunteers' | 'interns' | (string & {});
        /** How many. */
        count?: number | null;
        /** The full number, never in thousands or millions; null when it is not provided. */
        value?: number | null;
    }[];
    /** Offices, by kind and place. */
    offices?: {
        /** The name of the row, instead of the known one. */
        label?: Text;
        /** As printed: 56 for 56 %. */
        percent?: number | null;
        /** The unit that numbers are printed in. Values stay full numbers. The nearest of row, section and document wins. */
        scale?: 'one' | 'thousand' | 'million' | 'billion' | (string & {});
        /** How many decimals are printed: 0 to 3. The nearest of row, section and document wins. */
        decimals?: number;
        /** What is said of the number. */
        qualifier?: 'about' | 'over' | 'nearly' | 'under' | 'estimate' | (string & {});
        /** The mark of a footnote beside the number: *, **, †, ¹ or (1). The footnote itself is a note that begins with it. */
        mark?: string;
        /** The date of the figures: 2024, 2024-06, 2024-06-30, mid-2024, or a text. */
        asOf?: DateText;
        /** Where the figures come from: a text, or a text with an address of http or https. */
        source?: Source;
        /** A remark, shown below the figures. */
        note?: Text;
        /** The figure before this one: a number, or a value with its date. */
        previous?: Previous;
        /** The row that this one is a part of: its label, or a known key. It is not added again. */
        partOf?: Text;
        /** True for a row that gathers what has no row of its own; it is shown last. */
        other?: boolean;
        /** True for a value of the page's author among fetched ones; the figure says so. */
        authored?: boolean;
        /** A known kind of office; its name is written in the language of the page. */
        kind?: 'representation' | 'country-office' | 'branch-office' | 'sub-office' | 'field-office' | 'field-unit' | (string & {});
        /** Where the offices are. */
        place?: Text;
        /** How many. */
        count?: number | null;
        /** The full number, never in thousands or millions; null when it is not provided. */
        value?: number | null;
    }[];
}
/** Single figures, each with the sentence that it begins. */
export interface KeyFigures {
    /** The heading. */
    title?: Text;
    /** The date of the figures: 2024, 2024-06, 2024-06-30, mid-2024, or a text. */
    asOf?: DateText;
    /** Where the figures come from: a text, or a text with an address of http or https. */
    source?: Source;
    /** A remark, shown below the figures. */
    note?: Text;
    /** What the figure shows, in one sentence, instead of ours. */
    takeaway?: Text;
    /** What was wrong in these figures as they were published before: of the whole sheet, or of the section that it stands in. */
    corrections?: {
        /** The day of the correction. */
        date?: DateText;
        /** What was corrected: the name of a row, or a sentence. */
        what?: Text;
        /** What the figure said before the correction: a number, or words. */
        was?: (number | null) | Text;
        /** What the figure says since the correction: a number, or words. */
        now?: (number | null) | Text;
    }[];
    /** The total as it is stated. Never a sum of the rows. */
    total?: number | null;
    /** The unit that numbers are printed in. Values stay full numbers. The nearest of row, section and document wins. */
    scale?: 'one' | 'thousand' | 'million' | 'billion' | (string & {});
    /** How many decimals are printed: 0 to 3. The nearest of row, section and document wins. */
    decimals?: number;
    /** BCP 47 tag of the language of the texts. */
    lang?: string;
    /** What is told and has been found to be right. */
    confirmed?: Confirmation[];
    /** The rows of the section, in the order in which they are shown. */
    items?: {
        /** The name of the row, instead of the known one. */
        label?: Text;
        /** As printed: 56 for 56 %. */
        percent?: number | null;
        /** The unit that numbers are printed in. Values stay full numbers. The nearest of row, section and document wins. */
        scale?: 'one' | 'thousand' | 'million' | 'billion' | (string & {});
        /** How many decimals are printed: 0 to 3. The nearest of row, section and document wins. */
        decimals?: number;
        /** What is said of the number. */
        qualifier?: 'about' | 'over' | 'nearly' | 'under' | 'estimate' | (string & {});
        /** The mark of a footnote beside the number: *, **, †, ¹ or (1). The footnote itself is a note that begins with it. */
        mark?: string;
        /** The date of the figures: 2024, 2024-06, 2024-06-30, mid-2024, or a text. */
        asOf?: DateText;
        /** Where the figures come from: a text, or a text with an address of http or https. */
        source?: Source;
        /** A remark, shown below the figures. */
        note?: Text;
        /** The figure before this one: a number, or a value with its date. */
        previous?: Previous;
        /** The row that this one is a part of: its label, or a known key. It is not added again. */
        partOf?: Text;
        /** True for a row that gathers what has no row of its own; it is shown last. */
        other?: boolean;
        /** True for a value of the page's author among fetched ones; the figure says so. */
        authored?: boolean;
        /** The sentence that goes on after the number, or that has it at {value}. */
        text?: Text;
        /** The unit of the value; % is a percentage, a code such as USD is money. */
        unit?: Text;
        /** The full number, never in thousands or millions; null when it is not provided. */
        value?: (number | null) | Text;
    }[];
}
/** Who gave, in the order in which they are thanked. */
export interface Donors {
    /** The heading. */
    title?: Text;
    /** The date of the figures: 2024, 2024-06, 2024-06-30, mid-2024, or a text. */
    asOf?: DateText;
    /** Where the figures come from: a text, or a text with an address of http or https. */
    source?: Source;
    /** A remark, shown below the figures. */
    note?: Text;
    /** What the figure shows, in one sentence, instead of ours. */
    takeaway?: Text;
    /** What was wrong in these figures as they were published before: of the whole sheet, or of the section that it stands in. */
    corrections?: {
        /** The day of the correction. */
        date?: DateText;
        /** What was corrected: the name of a row, or a sentence. */
        what?: Text;
        /** What the figure said before the correction: a number, or words. */
        was?: (number | null) | Text;
        /** What the figure says since the correction: a number, or words. */
        now?: (number | null) | Text;
    }[];
    /** The total as it is stated. Never a sum of the rows. */
    total?: number | null;
    /** The unit that numbers are printed in. Values stay full numbers. The nearest of row, section and document wins. */
    scale?: 'one' | 'thousand' | 'million' | 'billion' | (string & {});
    /** How many decimals are printed: 0 to 3. The nearest of row, section and document wins. */
    decimals?: number;
    /** BCP 47 tag of the language of the texts. */
    lang?: string;
    /** What is told and has been found to be right. */
    confirmed?: Confirmation[];
    /** ISO 4217 code, such as USD. */
    currency?: string;
    /** The rows of the section, in the order in which they are shown. */
    items?: {
        /** The name of the row, instead of the known one. */
        label?: Text;
        /** As printed: 56 for 56 %. */
        percent?: number | null;
        /** The unit that numbers are printed in. Values stay full numbers. The nearest of row, section and document wins. */
        scale?: 'one' | 'thousand' | 'million' | 'billion' | (string & {});
        /** How many decimals are printed: 0 to 3. The nearest of row, section and document wins. */
        decimals?: number;
        /** What is said of the number. */
        qualifier?: 'about' | 'over' | 'nearly' | 'under' | 'estimate' | (string & {});
        /** The mark of a footnote beside the number: *, **, †, ¹ or (1). The footnote itself is a note that begins with it. */
        mark?: string;
        /** The date of the figures: 2024, 2024-06, 2024-06-30, mid-2024, or a text. */
        asOf?: DateText;
        /** Where the figures come from: a text, or a text with an address of http or https. */
        source?: Source;
        /** A remark, shown below the figures. */
        note?: Text;
        /** The figure before this one: a number, or a value with its date. */
        previous?: Previous;
        /** The row that this one is a part of: its label, or a known key. It is not added again. */
        partOf?: Text;
        /** True for a row that gathers what has no row of its own; it is shown last. */
        other?: boolean;
        /** True for a value of the page's author among fetched ones; the figure says so. */
        authored?: boolean;
        /** ISO 3166 code, alpha-2 or alpha-3. */
        country?: string;
        /** What the donor gave. */
        amount?: number | null;
        /** The full number, never in thousands or millions; null when it is not provided. */
        value?: number | null;
    }[];
    /** The sentence before the donors. */
    thanks?: Text;
    /** The sentence after the donors. */
    closing?: Text;
}
/** A section that stands alone. */
export type FactSheetSection = Population | Funding | Origins | Staffing | KeyFigures | Donors;
