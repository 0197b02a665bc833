/**
 * How much an issue matters: an error hides something from the reader, a warning or an information
 * does not.
 */
export type Severity = 'error' | 'warning' | 'info';
/** What an issue is about. Codes are stable: pages and tests may rely on them. */
export type IssueCode = 
/** The JSON is not an object. */
'not-an-object'
/** The object is neither a document nor the section that the widget shows. */
 | 'no-section'
/** The document does not have the section that the widget shows. */
 | 'section-missing'
/** The document was written for another version of the format. */
 | 'unknown-version'
/** The field is not one of the format's; it is ignored. */
 | 'unknown-field'
/** The field holds another type than the format's; it is left out. */
 | 'wrong-type'
/** The field holds a word that is not one of the format's. */
 | 'unknown-keyword'
/** The code is not a country's in ISO 3166. */
 | 'unknown-country'
/** The currency is not a three-letter code; it is left out. */
 | 'bad-currency'
/** The language is not a BCP 47 tag; it is left out. */
 | 'bad-lang'
/** The address is not an absolute one of http or https; it is left out. */
 | 'bad-url'
/** The date does not exist; it is shown as it is written. */
 | 'bad-date'
/** Characters of the text were lost on the way, as in a file that is not UTF-8. */
 | 'broken-text'
/** The value cannot be read as a number of zero or more. */
 | 'bad-value'
/** The number is written as a text of digits; it is read. */
 | 'text-number'
/** A number of people or offices is not whole. */
 | 'not-whole'
/** The number is too large for JavaScript to tell from its neighbours. */
 | 'unsafe-integer'
/** The row has neither a name nor a value; it is left out. */
 | 'empty-row'
/** The row has a value and no name. */
 | 'name-missing'
/** Two rows of one list have the same name; both are shown. */
 | 'duplicate-label'
/** The requirement is not what was received plus the gap. */
 | 'sum-mismatch'
/** A printed percentage is not that of its amount. */
 | 'percent-mismatch'
/** The printed percentages do not add to 100. */
 | 'percent-sum'
/** The parts add to more than the stated total. */
 | 'parts-above-total'
/** The rows and the row for all others are less than the stated total. */
 | 'rest-below-total'
/** `partOf` names no row. */
 | 'unknown-whole'
/** A part is larger than the row that it is a part of. */
 | 'part-above-whole'
/** Some rows of a list have a printed share and some don't. */
 | 'mixed-shares'
/** A share between 0 and 1: a fraction, more often than less than one percent. */
 | 'share-as-fraction'
/** The printed shares of a list add to more than 100, by more than their rounding. */
 | 'shares-above-all'
/** The parts add to neither what is required nor what was received. */
 | 'parts-mismatch'
/** The groups add to less than the stated total. */
 | 'groups-below-total'
/** A population group isn't the total of its origins, at one date. */
 | 'group-differs'
/** A list of refugees or asylum-seekers names their country of asylum as an origin. */
 | 'origin-is-asylum'
/** The author's takeaway has a number that its section does not have. */
 | 'takeaway-number'
/** The sheet before is that of another country. */
 | 'edition-country'
/** The date is not later than that of the edition before. */
 | 'edition-date'
/** A text or a source names the year of the edition before as its last. */
 | 'edition-text'
/** A number is three times the one before or more, or a third or less. */
 | 'edition-factor'
/** A number seems to have a digit too many or too few. */
 | 'edition-digit'
/** A large number is the one before, to its last digit. */
 | 'edition-unchanged'
/** A section, a list or a row of the edition before is not there any more. */
 | 'edition-gone'
/** A row of the edition before is there without its number. */
 | 'edition-missing'
/** A number has another unit, currency or scale. */
 | 'edition-unit'
/** A population group and its origins were the same number, and are no more. */
 | 'edition-origins'
/** No date for some figures of the sheet. */
 | 'missing-date'
/** No source for some figures of the sheet. */
 | 'missing-source'
/** The sheet names neither a country nor a title. */
 | 'missing-country'
/** Some texts lack a language that others are in; told by `check` and the configurator. */
 | 'missing-language'
/** Nothing explains the mark of a footnote; told by `check` and the configurator. */
 | 'unexplained-mark'
/** A section has amounts and no currency. */
 | 'missing-currency'
/** A text has an HTML entity such as `&amp;`, as a content system encodes texts. */
 | 'html-entity'
/** The figures are more than two years old. */
 | 'old-figures'
/** The sheet names a newer edition of itself. */
 | 'superseded'
/** A correction says what a number is now, and the figures have no such number. */
 | 'correction-number'
/** The author's confirmation silences nothing: the figures have changed, or it never fitted. */
 | 'unused-confirmation'
/** The widget was given no data. */
 | 'no-data'
/** The widget was given data in more than one way; the first is used. */
 | 'several-sources'
/** No number, or more than one, has the path that the page names. */
 | 'no-such-figure'
/** No row of the figure is called as the page's `highlight` says. */
 | 'no-such-row'
/** The page's own words have numbers that the data does not have. */
 | 'fallback-differs'
/** There is no adapter of that name. */
 | 'wrong-adapter'
/** The answer does not have the form that the adapter reads. */
 | 'wrong-answer'
/** The answer is one page of several. */
 | 'several-pages'
/** The answer has several countries of asylum. */
 | 'several-countries'
/** The answer is the sum of a dimension that the figure needs. */
 | 'summed-answer'
/** The answer has several years; the last is shown. */
 | 'several-years'
/** The text is not JSON. */
 | 'bad-json'
/** The text is the beginning of JSON. */
 | 'json-ended'
/** The text is the beginning of JSON, which an apostrophe in an attribute ended. */
 | 'quote-ended'
/** The text was JSON before the editor of a page changed its quotes or put tags into it. */
 | 'edited-json'
/** A framework wrote an object into an attribute. */
 | 'object-as-text'
/** The address answered with a web page. */
 | 'got-html'
/** The address answered with an HTTP error. */
 | 'http-status'
/** The address could not be reached. */
 | 'network'
/** The reader's device is offline. */
 | 'offline'
/** The address did not answer in time. */
 | 'timeout'
/** The address is not one that a widget may fetch. */
 | 'bad-address'
/** The address is one of http, and the page one of https. */
 | 'mixed-content'
/** The text is longer than a widget reads. */
 | 'too-large'
/** Objects and lists are nested deeper than a widget reads. */
 | 'too-deep'
/** A list has more rows than a widget reads. */
 | 'too-many-rows'
/** There are more values than a widget reads. */
 | 'too-many-values'
/** A fault of ours, or data that throws when it is read. */
 | 'unexpected';
/** Something that the author of the data should know. Never shown to readers. */
export interface Issue {
    /** Where: `origins.lists[0].rows[3].value`; empty for the whole. */
    readonly path: string;
    readonly severity: Severity;
    readonly code: IssueCode;
    /** What it is about: every figure that takes part in a contradiction. */
    readonly parameters: Readonly<Record<string, string | number>>;
}
