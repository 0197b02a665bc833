import { AGENCY_CODES } from '../data/agency-codes.js';
import { alpha2Of } from '../data/countries.js';

/** The countries for which the agency has a code of its own: ISO's is none of its codes. */
const OWN: ReadonlySet<string> = new Set(Object.values(AGENCY_CODES));

export type CodeSystem = 'iso' | 'agency';

/**
 * The alpha-2 code that a code of three letters means in a system; undefined where it means none.
 */
export function countryOfCode(code: string, system: CodeSystem): string | undefined {
  if (system === 'iso') return code.length === 3 ? alpha2Of(code) : undefined;
  if (Object.hasOwn(AGENCY_CODES, code)) return AGENCY_CODES[code];

  // DZA is ISO's: the agency says ALG.
  const country = code.length === 3 ? alpha2Of(code) : undefined;
  return country !== undefined && OWN.has(country) ? undefined : country;
}

/** Whose the codes of a column are. */
export interface CodesOfColumn {
  /** Nobody but the officer knows: a code means one country to ISO, and another to the agency. */
  readonly isOpen: boolean;
  /** What the other codes, or the heading, speak for. */
  readonly system: CodeSystem;
  /** A code that both have, with what it means to each. */
  readonly example?: { readonly code: string; readonly iso: string; readonly agency: string };
}

/** Finds out whose codes are in a column: ARE and AUS are in both systems, LEB and GFR in one. */
export function codesOfColumn(codes: readonly string[], heading = ''): CodesOfColumn {
  if (/iso/i.test(heading)) return { isOpen: false, system: 'iso' };
  if (/unhcr|acnur|hcr|bmt qak|увкб|المفوضية|难民署/i.test(heading))
    return { isOpen: false, system: 'agency' };

  const read = [...new Set(codes)].map((code) => ({
    code,
    iso: countryOfCode(code, 'iso'),
    agency: countryOfCode(code, 'agency'),
  }));
  const agencyAlone = read.filter(({ iso, agency }) => !iso && agency).length;
  const isoAlone = read.filter(({ iso, agency }) => iso && !agency).length;
  const system = agencyAlone > isoAlone ? 'agency' : 'iso';
  const example = read.flatMap(({ code, iso, agency }) =>
    iso && agency && iso !== agency ? [{ code, iso, agency }] : [],
  )[0];
  if (example) return { isOpen: true, system, example };
  return { isOpen: agencyAlone > 0 && isoAlone > 0, system };
}
