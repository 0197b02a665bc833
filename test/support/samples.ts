import { isObject } from '../../src/data/read-fields.js';
import { sample } from '../data/sample.js';

const NAMES = [
  'armenia-2024-02',
  'azerbaijan-2024',
  'burkina-faso-2014',
  'egypt-2017-09',
  'egypt-2025-06',
  'germany-2025',
  'jordan-2019-06',
  'jordan-2021-02',
  'kazakhstan-2019',
  'kenya-2019-05',
  'kyrgyzstan-2018-07',
  'mexico-2019-02',
  'niger-2022-01',
  'serbia-2018-07',
  'south-africa-2020-06',
  'ukraine-2018-12',
  'ukraine-2025-09',
  'zambia-2022-02',
];

/** The real sheets, by the names of their files. */
export const samples: readonly {
  readonly name: string;
  readonly document: Readonly<Record<string, unknown>>;
}[] = await Promise.all(
  NAMES.map(async (name) => {
    const document = await sample(name);
    if (!isObject(document)) throw new Error(`${name} is no sheet`);
    return { name, document };
  }),
);
