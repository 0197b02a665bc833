import { remembering } from './decode.js';
import { decodeDonors, type Donors } from './donors.js';
import { decodeFunding, type Funding } from './funding.js';
import { decodeHeader } from './header.js';
import { decodeKeyFigures, type KeyFigures } from './key-figures.js';
import { decodeOrigins, type Origins } from './origins.js';
import { decodePopulation, type Population } from './population.js';
import { decodeStaffing, type Staffing } from './staffing.js';
import { unusedConfirmations } from './unused-confirmations.js';

/** A whole document. */
export interface FactSheet {
  readonly population?: Population;
  readonly funding?: Funding;
  readonly origins?: Origins;
  readonly staffing?: Staffing;
  readonly keyFigures?: KeyFigures;
  readonly donors?: Donors;
}

const DECODERS = {
  population: decodePopulation,
  funding: decodeFunding,
  origins: decodeOrigins,
  staffing: decodeStaffing,
  keyFigures: decodeKeyFigures,
  donors: decodeDonors,
};

/** Reads a whole document: the sections that it has, and every issue once. */
export const decodeFactSheet = remembering<FactSheet>((document) => {
  const head = decodeHeader(document);
  const issues = new Set(head.issues);
  const confirmed = new Set(head.confirmed);
  const sheet: Record<string, unknown> = {};
  let leftOut = 0;
  for (const name of head.header.sections) {
    const decoded = DECODERS[name](document);
    decoded.issues.forEach((issue) => issues.add(issue));
    decoded.confirmed?.forEach((issue) => confirmed.add(issue));
    leftOut += decoded.leftOut;
    if (decoded.value) sheet[name] = decoded.value;
  }
  return { value: head.value && sheet, header: head.header, issues: [...issues, ...unusedConfirmations(document, [...confirmed])], confirmed: [...confirmed], leftOut };
});
