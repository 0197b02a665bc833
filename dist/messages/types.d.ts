/** A sentence with `{name}` places, or one a plural form of CLDR; `other` is always there. */
export type Plural = string | (Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
    readonly other: string;
});
/**
 * Every sentence that readers see, for one language. Names and numbers come in their base form
 * only, after a colon or in brackets: no suffix, case or article is ever joined to a place.
 */
export interface Messages {
    /** Headings of widgets whose data has no title. */
    readonly headings: Readonly<Record<'population' | 'funding' | 'origins' | 'staffing' | 'keyFigures' | 'donors' | 'factSheet', string>>;
    /** Names of population groups. */
    readonly groups: Readonly<Record<'refugees' | 'asylum-seekers' | 'oip' | 'idps' | 'stateless' | 'returned-refugees' | 'returned-idps' | 'others-of-concern', string>>;
    /** Names of staff categories. */
    readonly staff: Readonly<Record<'national' | 'international' | 'affiliate' | 'un-volunteers' | 'interns', string>>;
    /**
     * Names of kinds of office, by how many there are. Plain names: the number stands beside them.
     */
    readonly offices: Readonly<Record<'representation' | 'country-office' | 'branch-office' | 'sub-office' | 'field-office' | 'field-unit', Plural>>;
    /** An office and where it is: `{office}`, `{place}`. */
    readonly officeIn: string;
    readonly staffHeading: string;
    readonly officesHeading: string;
    readonly required: string;
    readonly received: string;
    /** In the place of received, for money that is expected. */
    readonly expected: string;
    readonly gap: string;
    readonly budget: string;
    readonly expenditure: string;
    readonly year: string;
    /** Beside a share in the middle of the ring. */
    readonly funded: string;
    readonly expectedCaption: string;
    /** In the middle of the ring where no share is known. */
    readonly noData: string;
    readonly total: string;
    /** Label of a row that gathers all others, and of a list's Unknown and Stateless. */
    readonly other: string;
    readonly unknown: string;
    readonly stateless: string;
    /** Labels of the statistics' own origins, which are no countries. */
    readonly various: string;
    readonly tibetan: string;
    /** Label of the countries that a list does not show one by one: `{n}` of them. */
    readonly otherRows: Plural;
    /** Said of a number that is ours, not the data's: `{n}`. */
    readonly calculated: string;
    /** A number and what was said of it: `{n}`. */
    readonly qualifiers: Readonly<Record<'about' | 'over' | 'nearly' | 'under' | 'estimate', string>>;
    /** A row without a name; a name without a value. */
    readonly nameMissing: string;
    readonly valueMissing: string;
    /** A part of another row: `{whole}`. */
    readonly partOf: string;
    /** A date in the middle of a year: `{year}`. */
    readonly midYear: string;
    /** The value before this one: `{previous}`, `{date}`. */
    readonly previous: string;
    readonly previousAt: string;
    /** The same with the difference, which is ours, and says so: `{change}`. */
    readonly change: string;
    readonly changeSince: string;
    readonly noChange: string;
    /** A difference of two shares: `{n}`. */
    readonly percentPoints: Plural;
    /** Said of a value of the author's among fetched ones. */
    readonly authored: string;
    /** Before the note and the source: `{text}`. */
    readonly note: string;
    readonly source: string;
    /** What an edition is called: `{text}`. */
    readonly edition: string;
    /** What was corrected, and when: `{text}`, `{date}`. */
    readonly corrected: string;
    /** The number before a correction, and since: `{n}`. */
    readonly correctedFrom: string;
    readonly correctedTo: string;
    /** A link to a newer edition. */
    readonly newer: string;
    /** One icon stands for `{n}` people, or offices. */
    readonly iconScale: Plural;
    readonly officeScale: Plural;
    /** Takeaways: `{name}` `{n}` `{total}`; `{share}` `{amount}` `{required}` `{gap}`. */
    readonly largestGroup: string;
    /** One group has more people than all others together: `{n}`. */
    readonly mostAre: Partial<Messages['groups']> & Pick<Messages['groups'], 'refugees' | 'asylum-seekers' | 'idps' | 'stateless'>;
    /** The same of a group by its name, which can't be bent: `{name}` `{n}`. */
    readonly mostOfGroups: string;
    /** Words for shares, as a sentence begins. */
    readonly shares: Readonly<Record<'half' | 'twoThirds' | 'threeQuarters' | 'fourInFive' | 'nineInTen' | 'most', string>>;
    /** Such a share of a stated total: `{share}` `{name}` `{n}` `{total}`. */
    readonly shareOfTotal: string;
    readonly originShare: string;
    /** How much the number has changed: `{change}` `{date}`. */
    readonly since: string;
    readonly largestOrigin: string;
    readonly largestOriginOfTotal: string;
    readonly largestStaff: string;
    readonly mostOfStaff: string;
    readonly fundedShare: string;
    readonly fundedShareOnly: string;
    readonly expectedShare: string;
    readonly expectedShareOnly: string;
    readonly overFunded: string;
    readonly requiredOnly: string;
    readonly gapOnly: string;
    /** States. */
    readonly loading: string;
    readonly empty: string;
    readonly failed: string;
    readonly leftOut: Plural;
    /** The last good figures: `{date}` is when they were fetched. */
    readonly stale: string;
    readonly retry: string;
    /** Name of the button behind a number in a sentence. */
    readonly aboutFigure: string;
    /** Summary of the details that are meant for whoever made the page. */
    readonly authorDetails: string;
    /** Opens the choice of what a figure can be taken away as. */
    readonly data: string;
    /** What opens it, or a file, couldn't be fetched. */
    readonly notLoaded: string;
    /** Opens what the groups of people in a figure are. */
    readonly terms: string;
    /** Opens a list of which only some rows are shown one by one: `{n}` in all. */
    readonly all: string;
}
/**
 * What is wrong with the data and what to do, one sentence or two a code, for the author of a page.
 * Codes and the names of their places are those of the data's issues.
 */
export type IssueMessages = Readonly<Record<string, string>>;
/** What is said where a figure is handed out, and what its table's columns are called. */
export interface DownloadMessages {
    readonly copy: string;
    readonly csv: string;
    readonly json: string;
    readonly svg: string;
    readonly png: string;
    /** The file `{name}` is on its way to the reader's device. */
    readonly saved: string;
    readonly copied: string;
    /** The browser refused to copy: the text is selected, and the reader copies it. */
    readonly selected: string;
    /** In a frame that may not save files: the text is there as well. */
    readonly notSaved: string;
    readonly failed: string;
    /** Name of the field that holds the text. */
    readonly text: string;
    /** `remark` is a word such as "about", `date` that of the figures, `address` the source's. */
    readonly columns: Readonly<Record<'figure' | 'list' | 'name' | 'value' | 'unit' | 'remark' | 'details' | 'place' | 'date' | 'note' | 'source' | 'address', string>>;
}
/** What is said where a reader looks further into a figure. Fetched when somebody does. */
export interface ExplorationMessages {
    /** Closes a list that was opened. */
    readonly fewer: string;
    /** Names of the field that finds rows, and of the choice of their order. */
    readonly search: string;
    readonly order: string;
    readonly byNumber: string;
    readonly byName: string;
    /** How to find out a row's share. */
    readonly choose: string;
    /** A number of a stated total, and its share of it: `{n}` `{total}` `{share}`. */
    readonly ofTotal: string;
    readonly shareOfTotal: string;
    /** Figures have taken the place of others: `{rows}` names them. */
    readonly updated: string;
    /** The last of those rows: `{n}` more. */
    readonly more: string;
    /** What a group of people is, in the words of each source. */
    readonly definitions: Readonly<Record<keyof Messages['groups'], readonly Definition[]>>;
    /** Names of the sources. */
    readonly sources: Readonly<Record<DefinitionSource, string>>;
}
export type DefinitionSource = 'agency' | 'refugees' | 'stateless' | 'displacement';
export interface Definition {
    readonly text: string;
    readonly source: DefinitionSource;
}
