import { checkAcross } from './across.js';
import { withoutConfirmed } from './confirmed.js';
import { memoizeDecoder } from './decode.js';
import { decodeDonors } from './donors.js';
import { decodeFunding } from './funding.js';
import { decodeHeader } from './header.js';
import { decodeKeyFigures } from './key-figures.js';
import { decodeOrigins } from './origins.js';
import { decodePopulation } from './population.js';
import { decodeStaffing } from './staffing.js';
import type { Report } from './schema.js';
import type { Sheet } from './sheet.js';
import { unusedConfirmations } from './unused-confirmations.js';

export type { Sheet } from './sheet.js';

const DECODERS = {
  population: decodePopulation,
  funding: decodeFunding,
  origins: decodeOrigins,
  staffing: decodeStaffing,
  keyFigures: decodeKeyFigures,
  donors: decodeDonors,
};

/** Reads a whole document: the sections that it has, and every issue once. */
export const decodeFactSheet = memoizeDecoder<Sheet>((document) => {
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
  const across: Report = { issues: [], leftOut: 0 };
  if (head.value) checkAcross(head.header, sheet, across);
  const told = withoutConfirmed({ ...head, issues: across.issues }, document['confirmed']);
  told.issues.forEach((issue) => issues.add(issue));
  told.confirmed?.forEach((issue) => confirmed.add(issue));
  return {
    value: head.value && sheet,
    header: head.header,
    issues: [...issues, ...unusedConfirmations(document, [...confirmed])],
    confirmed: [...confirmed],
    leftOut,
  };
});
