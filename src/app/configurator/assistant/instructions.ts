// What an assistant is told. In English, which all of them read, whatever the
// language of the sheet.
import type { Issue } from '../../../data/issues.js';
import type { Draft } from '../draft.js';
import { fileText } from '../draft-storage.js';
import { issueText, type PageLocale } from '../page-locale.js';

const RULES = `Rules:
- Take every number from my report, to the last digit. Never estimate, round, add up or \
complete one. Leave out what my report doesn't say; never write 0 for it.
- Write numbers as digits without separators: 657749. "3.4 million" is "value": 3400000, \
"scale": "million". A share of 56% is "percent": 56.
- "about", "over", "nearly", "under" before a number go into "qualifier"; an estimate is \
"qualifier": "estimate".
- A total is only what my report calls a total. Where a row is a part of another row, name that \
one in "partOf".
- Texts are in the language of my report, or an object from language to text: {"en": \
"Refugees", "fr": "…"}. Don't translate unless I ask.
- Dates are "2024", "2024-06", "2024-06-30" or "mid-2024". Each section has the date and source \
that my report gives for it.
- Answer with the JSON alone. After it, list what you left out and what you are not sure of, \
with the sentence of my report.`;

const FORMAT = `The document: "version": "1", "title", "country" (ISO 3166, such as "AZ"), \
"lang" (such as "az"), "asOf", "source" (a text, or {"text", "url"}), "notes", and these \
sections. Nothing is required.

"population": {"groups": [{"group": "refugees", "value": 8087}]}
  "group": refugees, asylum-seekers, oip, idps, stateless, returned-refugees, returned-idps, \
others-of-concern; else a "label".
"funding": {"currency": "USD", "required": 8000000, "received": 4500000, "gap": 3500000, \
"percent": {"received": 56, "gap": 44}}
  "parts": [{"label", "value"}] of what was received; "years": [{"year", "budget", "required", \
"received", "expenditure"}].
"origins": {"lists": [{"group": "refugees", "total": 8087, "rows": [{"country": "UA", "value": \
6541}, {"other": true, "value": 169}]}]}
"staffing": {"staff": [{"category": "national", "count": 22}], "offices": [{"kind": \
"representation", "place": "Baku", "count": 1}]}
  "category": national, international, affiliate, un-volunteers, interns; "kind": \
representation, country-office, branch-office, sub-office, field-office, field-unit; else a \
"label".
"keyFigures": {"items": [{"value": 40, "text": "young refugees were supported to go to \
university.", "unit": "%"}]}
"donors": {"thanks": "…", "items": [{"country": "AU"}, {"label": "Private donors", "amount": \
250000}], "currency": "USD", "closing": "…"}

Every section may have "title", "asOf", "source", "note", "total". Every row may have "label", \
"percent", "qualifier", "asOf", "source", "note", "scale", "decimals" and "previous": {"value": \
88419, "asOf": "2018"} for the value before.`;

/** How to make a sheet of a report. */
export const instructions = (): string =>
  `Turn the report that I give you into one JSON document, the figures of a humanitarian fact \
sheet, in the format below.

${FORMAT}

${RULES}
`;

/** How to mend a sheet: what is told of it, and the sheet. */
export function repairInstructions(
  draft: Draft,
  issues: readonly Issue[],
  locale: PageLocale,
): string {
  const told = issues.map(
    (issue, index) =>
      `${index + 1}. ${issue.path || 'the document'}: ${plain(issueText(issue, locale))}`,
  );
  return `The JSON below holds the figures of a fact sheet. A checker told what follows of it. \
Correct what my report shows to be wrong, and nothing else: where the report doesn't settle it, \
leave the JSON as it is and ask me. Answer with the whole JSON.

${told.join('\n')}

${RULES}

${FORMAT}

The JSON:
${fileText(draft)}`;
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
