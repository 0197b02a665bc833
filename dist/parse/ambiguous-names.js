import { plainName } from './plain-name.js';
/**
 * Names that two countries go by, with the codes of both. Only their writer knows which one is
 * meant.
 */
const NAMES = [
    [
        ['CG', 'CD'],
        ['Congo', 'Konqo', 'Конго', 'الكونغو', '刚果', 'the Congo', 'le Congo', 'el Congo'],
    ],
    [
        ['KR', 'KP'],
        ['Korea', 'Koreya', 'Corée', 'Corea', 'Корея', 'كوريا'],
    ],
    [
        ['VG', 'VI'],
        [
            'Virgin Islands',
            'Îles Vierges',
            'Islas Vírgenes',
            'Virgin adaları',
            'Виргинские острова',
            'جزر العذراء',
            '维尔京群岛',
        ],
    ],
    [
        ['MF', 'SX'],
        ['Saint Martin', 'St. Martin', 'Saint-Martin', 'San Martín', 'Сен-Мартен', '圣马丁'],
    ],
];
const CODES = new Map(NAMES.flatMap(([codes, names]) => names.map((name) => [plainName(name), codes])));
/** The countries that an ambiguous name can mean; none for a name that isn't ambiguous. */
export const countriesSharing = (plain) => CODES.get(plain) ?? [];
