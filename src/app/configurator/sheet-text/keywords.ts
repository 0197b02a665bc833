import { plainName } from '../parse/plain-name.js';
import { loadMessages } from '../../../messages/index.js';
import { LANGUAGES } from '../../../language/languages.js';
import type { Messages, Plural } from '../../../messages/types.js';
import type { SectionName } from '../../../data/fields.js';

export type FundingName = 'required' | 'received' | 'gap';
export type OfficeKind = keyof Messages['offices'];

/**
 * Words of sheets, in all languages of the page, as they are compared. The longest first:
 * "unfunded" has "funded" in it.
 */
export interface Keywords {
  readonly headings: readonly (readonly [SectionName, string])[];
  readonly funding: readonly (readonly [FundingName, string])[];
  readonly offices: readonly (readonly [OfficeKind, string])[];
  readonly sources: readonly string[];
}

/** Headings that sheets have beside ours. */
const HEADINGS: Readonly<Record<Exclude<SectionName, never>, readonly string[]>> = {
  population: [
    'population of concern',
    'population statistics',
    'key population figures',
    'people we serve',
    'population cible',
    'personnes relevant de la compétence du HCR',
    'población de interés',
    'السكان',
    'население',
    'подмандатное население',
    '关注人群',
    'populația vizată',
    'населення',
  ],
  origins: [
    'countries of origin',
    'country of origin',
    'top three countries of origin',
    'üç başlıca mənşə ölkəsi',
    'mənşə ölkələri',
    'pays d’origine',
    'países de origen',
    'بلدان المنشأ',
    'страны происхождения',
    '来源国',
    'țări de origine',
    'țările de origine',
    'країни походження',
  ],
  staffing: [
    'UNHCR presence',
    'staff and offices',
    'mövcudluğu',
    'présence du HCR',
    'presencia de ACNUR',
    'حضور المفوضية',
    'присутствие УВКБ',
    '难民署的机构',
    'prezența UNHCR',
    'присутність УВКБ',
  ],
  keyFigures: [
    'highlights',
    'key figures',
    'at a glance',
    'əsas məqamlar',
    'faits marquants',
    'temps forts',
    'aspectos destacados',
    'أبرز النقاط',
    'أبرز الأرقام',
    'основные моменты',
    'главное',
    '要点',
    '亮点',
    'aspecte principale',
    'основні моменти',
    'головне',
  ],
  funding: [
    'funding',
    'financial information',
    'maliyyə məlumatı',
    'financement',
    'situation financière',
    'fondos',
    'التمويل',
    'финансирование',
    '资金',
    'finanțare',
    'фінансування',
  ],
  donors: [
    'donors',
    'thanks its donors',
    'grateful to its donors',
    'is grateful for the critical support',
    'əsas donorlara',
    'donateurs',
    'remercie',
    'agradece',
    'donantes',
    'المانحين',
    'الجهات المانحة',
    'донор',
    'благодарит',
    '捐助方',
    '捐助',
    'donatori',
    'mulțumește',
    'дякує',
  ],
};
const FUNDING: Readonly<Record<FundingName, readonly string[]>> = {
  required: [
    'required',
    'requested',
    'requirement',
    'requirements',
    'financial requirements',
    'needs',
    'maliyyə ehtiyacları',
    'besoins',
    'demandé',
    'requis',
    'necesidades financieras',
    'requerido',
    'solicitado',
    'المتطلبات',
    'الاحتياجات المالية',
    'потребности',
    'запрошено',
    'требуется',
    'necesar',
    'solicitat',
    'потреби',
    'потрібно',
    'запитано',
    '所需',
    '需求',
  ],
  received: [
    'funded',
    'received',
    'contributions received',
    'təmin olunub',
    'financé',
    'reçu',
    'reçus',
    'financiado',
    'recibido',
    'recibidos',
    'الأموال المستلمة',
    'ممول',
    'تم تمويل',
    'получено',
    'профинансировано',
    '已收到',
    '已到位',
    'primit',
    'finanțat',
    'отримано',
    'профінансовано',
  ],
  gap: [
    'gap',
    'unfunded',
    'shortfall',
    'funding gap',
    'çatışmayan',
    'non financé',
    'déficit',
    'manque',
    'brecha',
    'sin financiar',
    'الفجوة',
    'فجوة',
    'дефицит',
    'не профинансировано',
    'нехватка',
    '缺口',
    'deficit',
    'nefinanțat',
    'дефіцит',
    'не профінансовано',
  ],
};
const OFFICES: Readonly<Record<OfficeKind, readonly string[]>> = {
  representation: [
    'representation',
    'nümayəndəlik',
    'représentation',
    'representación',
    'ممثلية',
    'представительство',
    '代表处',
    'reprezentanță',
    'представництво',
  ],
  'country-office': [
    'country office',
    'bureau national',
    'oficina nacional',
    'مكتب قطري',
    'страновое представительство',
    'birou de țară',
  ],
  'branch-office': ['branch office', 'délégation'],
  'sub-office': [
    'sub office',
    'sub-office',
    'sous-délégation',
    'suboficina',
    'مكتب فرعي',
    'подотделение',
  ],
  'field-office': [
    'field office',
    'bureau de terrain',
    'antenne',
    'oficina de terreno',
    'مكتب ميداني',
    'полевой офис',
    '外地办事处',
    'birou de teren',
    'польовий офіс',
  ],
  'field-unit': [
    'field unit',
    'unité de terrain',
    'unidad de terreno',
    'وحدة ميدانية',
    'полевая группа',
    'unitate de teren',
    'польова група',
  ],
};
const SOURCES = [
  'source',
  'sources',
  'mənbə',
  'fuente',
  'fuentes',
  'المصدر',
  'источник',
  'источники',
  'sursa',
  'surse',
  'джерело',
  'джерела',
  '来源',
  '数据来源',
];

/** The words of the languages whose sentences can be loaded, and those above. */
export async function loadKeywords(): Promise<Keywords> {
  const settled = await Promise.allSettled(LANGUAGES.map(loadMessages));
  const languages = settled.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
  const all = <K extends string>(
    words: Readonly<Record<K, readonly string[]>>,
    ours: (messages: Messages, key: K) => readonly string[],
  ): (readonly [K, string])[] =>
    keysOf(words)
      .flatMap((key) =>
        [
          ...new Set(
            [...words[key], ...languages.flatMap((messages) => ours(messages, key))].map(plainName),
          ),
        ].map((word) => [key, word] as const),
      )
      .sort(([, one], [, other]) => other.length - one.length);
  return {
    headings: all(HEADINGS, ({ headings }, key) => [headings[key]]),
    funding: all(FUNDING, (messages, key) => [messages[key]]),
    offices: all(OFFICES, ({ offices }, key) => formsOf(offices[key])),
    sources: SOURCES.map(plainName),
  };
}

/** The first keyword that a text has as words of its own; Han and Arabic join theirs to others. */
export function keywordIn<K>(
  words: readonly (readonly [K, string])[],
  text: string,
): { readonly key: K; readonly at: number; readonly length: number } | undefined {
  const plain = ` ${plainName(text)} `;
  for (const [key, word] of words) {
    const isJoined = /\p{Script=Han}|\p{Script=Arabic}/u.test(word);
    const at = plain.indexOf(isJoined ? word : ` ${word}`);
    if (word && at >= 0 && (isJoined || /^\p{L}{0,2} /u.test(plain.slice(at + 1 + word.length))))
      return { key, at, length: word.length };
  }
  return undefined;
}

const formsOf = (forms: Plural): string[] =>
  typeof forms === 'string' ? [forms] : Object.values(forms);

function keysOf<K extends string>(record: Readonly<Record<K, unknown>>): K[] {
  const keys: K[] = [];
  for (const key in record) keys.push(key);
  return keys;
}
