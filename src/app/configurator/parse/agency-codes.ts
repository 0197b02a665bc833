import { alpha2Of } from '../../../data/countries.js';

/** UNHCR's own codes that differ from ISO 3166, as its statistics publish them: code > ISO code. */
const AGENCY_CODES = 'ALG>DZA ANG>AGO ANT>ATG AUL>AUS AUS>AUT BAH>BHR BAR>BRB BZE>BLZ BER>BMU BHU>BTN BSN>BIH '
  + 'BOT>BWA BVI>VGB BRU>BRN BUL>BGR BKF>BFA CVI>CPV CAM>KHM CAY>CYM CAR>CAF CHD>TCD CHI>CHN '
  + 'COI>COM COB>COG COS>CRI ICO>CIV KRN>PRK DEN>DNK DJB>DJI ARE>EGY SAL>SLV EGU>GNQ ERT>ERI '
  + 'SWA>SWZ FIJ>FJI FGU>GUF FPO>PYF GAM>GMB GFR>DEU GRE>GRC GRN>GRD GUA>GTM GUI>GIN HAI>HTI '
  + 'HON>HND ICE>ISL INS>IDN IRE>IRL KUW>KWT LEB>LBN LES>LSO MAD>MDG MLW>MWI MLS>MYS MTA>MLT '
  + 'MAR>MTQ MAU>MRT MTS>MUS MOR>MAR MYA>MMR NEP>NPL NET>NLD FNC>NCL NGR>NER NIG>NGA MCD>MKD '
  + 'PAR>PRY PHI>PHL POR>PRT PUE>PRI ROM>ROU STK>KNA WES>WSM SMA>SMR SEY>SYC SIN>SGP SOL>SLB '
  + 'RSA>ZAF SPA>ESP GAZ>PSE SUD>SDN SWI>CHE TMP>TLS TOG>TGO TRT>TTO TCI>TCA UAE>ARE TAN>TZA '
  + 'URU>URY VAN>VUT SRV>VNM WSH>ESH ZAM>ZMB ZIM>ZWE';

const ISO: ReadonlyMap<string, string> = new Map(
  AGENCY_CODES.split(' ').flatMap((pair): [string, string][] => {
    const [agency, iso] = pair.split('>');
    return agency && iso ? [[agency, iso]] : [];
  }),
);
const ISO_ALONE: ReadonlySet<string> = new Set(ISO.values());

export type CodeSystem = 'iso' | 'agency';

/** The alpha-2 code that a code of three letters means in a system; undefined where it means none. */
export function countryOfCode(code: string, system: CodeSystem): string | undefined {
  if (system === 'iso') return code.length === 3 ? alpha2Of(code) : undefined;
  const iso = ISO.get(code);
  if (iso) return alpha2Of(iso);

  // DZA is ISO's: the agency says ALG.
  return code.length === 3 && !ISO_ALONE.has(code) ? alpha2Of(code) : undefined;
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
  if (/unhcr|acnur|hcr|bmt qak|увкб|المفوضية|难民署/i.test(heading)) return { isOpen: false, system: 'agency' };

  const read = [...new Set(codes)].map((code) => ({ code, iso: countryOfCode(code, 'iso'), agency: countryOfCode(code, 'agency') }));
  const agencyAlone = read.filter(({ iso, agency }) => !iso && agency).length;
  const isoAlone = read.filter(({ iso, agency }) => iso && !agency).length;
  const system = agencyAlone > isoAlone ? 'agency' : 'iso';
  const example = read.flatMap(({ code, iso, agency }) => (iso && agency && iso !== agency ? [{ code, iso, agency }] : []))[0];
  if (example) return { isOpen: true, system, example };
  return { isOpen: agencyAlone > 0 && isoAlone > 0, system };
}
