import { loadMessages } from '../../../messages/index.js';
import { LANGUAGES } from '../../../language/languages.js';
import type { Messages } from '../../../messages/types.js';
import { countryOfCode, type CodeSystem } from '../parse/agency-codes.js';
import { countriesNamed, loadCountries, saysMore, type CountryIndex } from '../parse/countries.js';
import { isNowhere } from '../parse/nowhere.js';
import { plainName } from '../parse/plain-name.js';
import type { PasteSection } from './sections.js';

/** What a name in the first cells of a row turns out to be. */
export type Named =
  | {
      readonly kind: 'known';
      readonly key: string;
      /** It says more than its key, and stays as it is written. */ readonly isLabelled?: boolean;
    }
  /** Two countries go by it. */
  | { readonly kind: 'ambiguous'; readonly keys: readonly string[] }
  | { readonly kind: 'total' }
  | { readonly kind: 'other' }
  | { readonly kind: 'label' };

/** The names of one section, in all languages of the page. */
export interface Names {
  /** `codes` says whose a code of three letters is; ISO's by default. */
  find(name: string, codes?: CodeSystem): Named;
}

/** Words that sheets and spreadsheets use beside ours. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  refugees: [
    'REF',
    'refugee',
    'refugees under UNHCR’s mandate',
    'refugiados',
    'personas refugiadas',
    'اللاجئين',
    'لاجئون',
    'لاجئ',
    'qaçqın',
    'refugiat',
    'refugiați',
    'біженець',
  ],
  'asylum-seekers': [
    'ASY',
    'asylum seekers',
    'asylum-seekers (pending cases)',
    'demandeurs d’asile',
    'طالبي اللجوء',
    'лица, ищущие убежище',
    'просители убежища',
    'sığınacaq axtaran şəxslər',
    'solicitanți de azil',
    'особи, які шукають притулку',
  ],
  oip: [
    'OIP',
    'other people in need of international protection',
    'others in need of international protection',
    'Venezuelans displaced abroad',
  ],
  idps: [
    'IDP',
    'IDPs',
    'internally displaced persons',
    'IDPs of concern to UNHCR',
    'déplacés internes',
    'PDI',
    'desplazados internos',
    'النازحين',
    'النازحون',
    'внутренне перемещённые лица',
    'ВПЛ',
    'вынужденные переселенцы',
    'məcburi köçkün',
    '国内流离失所者',
    'persoane strămutate în interiorul țării',
    'ВПО',
  ],
  stateless: [
    'STA',
    'stateless',
    'stateless persons',
    'stateless population',
    'persons under UNHCR’s statelessness mandate',
    'apatrides',
    'apátridas',
    'عديمي الجنسية',
    'апатриды',
    'vətəndaşlığı olmayan şəxslər',
    '无国籍者',
    'persoane apatride',
    'апатриди',
  ],
  'returned-refugees': [
    'RET',
    'returnees',
    'returned refugees',
    'refugee returnees',
    'réfugiés rapatriés',
    'retournés',
    'возвращенцы',
  ],
  'returned-idps': ['RDP', 'returned IDPs', 'IDP returnees'],
  'others-of-concern': [
    'OOC',
    'others of concern',
    'other persons of concern',
    'autres personnes sous mandat',
  ],
};
const STAFF: Readonly<Record<string, readonly string[]>> = {
  national: [
    'national',
    'nationals',
    'national staff members',
    'nationaux',
    'nacional',
    'местный персонал',
    'национальные сотрудники',
    'وطني',
    'موظفا وطنيا',
    'milli',
    '本国人员',
    'național',
    'національні співробітники',
    'національний',
  ],
  international: [
    'international',
    'internationals',
    'internationaux',
    'internacional',
    'международные сотрудники',
    'دولي',
    'موظفا دوليا',
    'beynəlxalq',
    '国际人员',
    'internațional',
    'міжнародні співробітники',
    'міжнародний',
  ],
  affiliate: [
    'affiliate',
    'affiliates',
    'affiliated workforce',
    'affiliate workforce',
    'affiliated staff',
    'additional workforce',
    'affiliés',
    'afiliado',
    'köməkçi',
  ],
  'un-volunteers': ['UNV', 'UNVs', 'volunteers', 'UN volunteer', 'VNU', 'волонтеры ООН'],
  interns: ['intern', 'trainees', 'stagiaire'],
};
const TOTAL = [
  'total',
  'grand total',
  'sub total',
  'subtotal',
  'sum',
  'all',
  'overall total',
  'total général',
  'ensemble',
  'total general',
  'cəmi',
  'ümumi',
  'yekun',
  'итого',
  'всего',
  'الإجمالي',
  'المجموع',
  'إجمالي',
  'المجموع الكلي',
  '总计',
  '合计',
  '共计',
  '总数',
  'усього',
  'всього',
  'разом',
];
const OTHER = [
  'other',
  'others',
  'other countries',
  'all others',
  'rest',
  'autres',
  'autre',
  'autres pays',
  'otros',
  'otras',
  'otros países',
  'digər',
  'digərləri',
  'digər ölkələr',
  'другие',
  'прочие',
  'остальные',
  'другие страны',
  'أخرى',
  'آخرون',
  'بلدان أخرى',
  '其他',
  '其它',
  '其他国家',
  'alții',
  'alte țări',
  'інші',
  'інші країни',
];
const UNKNOWN = [
  'unknown',
  'various unknown',
  'unknown origin',
  'inconnu',
  'inconnue',
  'desconocido',
  'desconocida',
  'неизвестно',
  'неизвестна',
  'غير معروف',
  '不详',
  '未知',
  'naməlum',
  'necunoscut',
  'necunoscută',
  'невідомо',
  'невідома',
];
const VARIOUS = [
  'various',
  'various countries',
  'divers',
  'divers pays',
  'varios',
  'varios países',
  'разные',
  'разные страны',
  'müxtəlif',
  'müxtəlif ölkələr',
  'دول مختلفة',
  '多国',
  'diverse',
  'diverse țări',
  'різні',
  'різні країни',
];
const TIBETANS = [
  'tibetan',
  'tibetans',
  'tibétains',
  'tibetanos',
  'тибетцы',
  'tibetlilər',
  'التبتيون',
  '藏人',
  'tibetani',
  'тибетці',
];
const STATELESS = [
  'stateless',
  'apatride',
  'apatrides',
  'apátrida',
  'apátridas',
  'лица без гражданства',
  'عديمو الجنسية',
  '无国籍',
  'apatrizi',
  'особи без громадянства',
];

/** The names of a section. Without those of a language that can't be loaded. */
export async function loadNames(section: PasteSection): Promise<Names> {
  const settled = await Promise.allSettled(LANGUAGES.map(loadMessages));
  const languages = settled.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
  const isOf = (
    words: readonly string[],
    ours: (messages: Messages) => string,
  ): ReadonlySet<string> => new Set([...words, ...languages.map(ours)].map(plainName));
  const totals = isOf(TOTAL, ({ total }) => total);
  const others = isOf(OTHER, ({ other }) => other);
  const keys =
    section === 'population'
      ? keysBy(
          GROUPS,
          languages.map(({ groups }) => groups),
        )
      : section === 'staffing'
        ? keysBy(
            STAFF,
            languages.map(({ staff }) => staff),
          )
        : undefined;
  const countries = keys ? undefined : await loadCountries();
  const unnamed =
    section === 'origins'
      ? keysBy(
          { UNK: UNKNOWN, XXA: STATELESS, VAR: VARIOUS, TIB: TIBETANS },
          languages.map(({ unknown, stateless, various, tibetan }) => ({
            UNK: unknown,
            XXA: stateless,
            VAR: various,
            TIB: tibetan,
          })),
        )
      : new Map<string, string>();
  return {
    find(name, codes = 'iso') {
      const plain = plainName(name);
      if (totals.has(plain)) return { kind: 'total' };
      if (others.has(plain)) return { kind: 'other' };
      const special =
        keys?.get(plain) ??
        unnamed.get(plain) ??
        (isNowhere(name) && section === 'origins' ? name : undefined);
      if (special !== undefined) return { kind: 'known', key: special };
      const [key, ...more] = countries ? countriesIn(name, codes, countries) : [];
      if (key === undefined) return { kind: 'label' };
      return more.length
        ? { kind: 'ambiguous', keys: [key, ...more] }
        : { kind: 'known', key, ...(saysMore(name) && { isLabelled: true }) };
    },
  };
}

/** The agency's codes are read where it is said that they are; names are anybody's. */
function countriesIn(name: string, codes: CodeSystem, countries: CountryIndex): readonly string[] {
  const isCode = codes === 'agency' && /^[A-Z]{3}$/.test(name);
  return isCode
    ? [countryOfCode(name, codes)].filter((code) => code !== undefined)
    : countriesNamed(name, countries);
}

function keysBy(
  words: Readonly<Record<string, readonly string[]>>,
  ours: readonly Readonly<Record<string, string>>[],
): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(words).flatMap(([key, more]) =>
      [key, ...more, ...ours.flatMap((names) => names[key] ?? [])].map((name): [string, string] => [
        plainName(name),
        key,
      ]),
    ),
  );
}
