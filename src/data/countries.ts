import { AGENCY_CODES } from './agency-codes.js';
import type { Header, Text } from './fields.js';
import { leaf, type Report } from './schema.js';
import { shown } from './walk.js';

// Every alpha-3 code of ISO 3166-1, and XKX, by first letter. The capitals are the alpha-2 code: "A
// bW Fg taQ" is ABW and AW, AFG and AF, ATA and AQ; after a dot they are all of it: "C .omKM" is
// COM and KM. Half the bytes of a plain list. The agency's own codes are not in it: its GFR is
// Germany, and nobody's French Guiana.
const CODES =
  'AbWFggOIalaXLbnDrERgrMSmtaQ.tfTFtGUsuTZe BdIElenJesQFagDGrHrhSihALmlrYlZMuOlRarBrNTnVtWa ' +
  'CaFAnCkHehLhNIvMroDoGoKOl.omKMpVRiUbuWXr.ymKYYpZe DEuJiManKOmZa ECuGyRisHSpstETh ' +
  'FInJilKRarOsM ' +
  'GAbBrEoGyHaIbiNlPMbnbWnQRcrDrLTmuFUmuY HKgMdNdRvTiUn IDnMnNdOtrlERnrQSlsrLTa JaMEyOrPn ' +
  'KaZEnGzHmIrNaoRWt ' +
  'LAoBnbRbYCaIeKaSoTuUxVa MacOaFArCoDadGdVeXHlKdLilTMrnENgnPoZRtSrtQUsWiYs.ytYT ' +
  'NAmClErFkGaIciULdOrPlRuZl OMn ' +
  'PaKAncNErHllWnGoLRi.rkKPrTrYSeyF QAt REuOuUsWa ' +
  'SAuDneNGp.gsGSHnJmlBLelVMrOm.pmPM.rbRSSdTpuRvKvnIwEwZXmyCYr ' +
  'TCacDGoHaJkKlkMLsOnTouNuRuVWnZa UGakrAMirYSaZb VAtCtEnGbIrNmUt WlFSm XKx YEm ZAfMbWe';

let alpha2: ReadonlyMap<string, string> | undefined;

/** The alpha-2 code for a code of either length; `undefined` when there is no such country. */
export function alpha2Of(code: string): string | undefined {
  alpha2 ??= new Map(
    CODES.split(' ').flatMap(([first = '', ...rest]) => {
      const codes =
        rest.join('').match(/\.[a-z]{2}[A-Z]{2}|[a-z]{2}[A-Z]|[A-Z][a-z]|[a-z][A-Z]/g) ?? [];
      return codes.flatMap((each): [string, string][] => {
        const capitals = each.replace(/[^A-Z]/g, '');
        const short = each[0] === '.' ? capitals : first + capitals;
        return [
          [(first + each.replace('.', '').slice(0, 2)).toUpperCase(), short],
          [short, short],
        ];
      });
    }),
  );
  return alpha2.get(code.toUpperCase());
}

/** A country in a row, as its alpha-2 code. */
export const country = leaf(
  'country code',
  (value, _path, { countryCodes }: Report) => codeOf(shown(value), countryCodes),
  'unknown-country',
);

/**
 * The alpha-2 code of a country by the codes that a document uses. UNHCR has the code of ISO for
 * most countries.
 */
function codeOf(code: string, codes: Header['countryCodes']): string | undefined {
  const own =
    codes === 'UNHCR' && Object.hasOwn(AGENCY_CODES, code.toUpperCase())
      ? AGENCY_CODES[code.toUpperCase()]
      : undefined;
  return own ?? alpha2Of(code);
}

/** A document's country with its alpha-2 code, or its name. */
export function countryOf({
  country: written,
  countryCodes,
}: Header): { readonly code?: string; readonly label?: Text } | undefined {
  const code = written?.code && codeOf(written.code, countryCodes);
  if (code) return { code };
  return written?.code ? { label: written.code } : written;
}
