import '../src/widgets/origin-bars/origin-bars.define.js';
import armenia from '../src/samples/armenia-2024-02.json' with { type: 'json' };
import egypt from '../src/samples/egypt-2017-09.json' with { type: 'json' };
import jordan from '../src/samples/jordan-2019-06.json' with { type: 'json' };
import { drawing, widgetStories } from './support/widget-stories.js';

const { meta, Drawn, Loading, Empty, Partial, Failed, Fallback } = widgetStories('factlet-origin-bars');
export default { ...meta, title: 'Widgets/Origin bars' };
export { Drawn, Loading, Empty, Partial, Failed, Fallback };

/** Refugees and asylum-seekers, a list each. */
export const TwoLists = drawing(armenia);
/** One list of a document that has two. */
export const OneListOfTwo = drawing(armenia, { group: 'asylum-seekers' });
/** A row without a name, and the others last. */
export const MissingName = drawing(jordan);
/** Nine rows, with a stated total. */
export const OtherLast = drawing(egypt);

const CODES = ('AF SY UA SD MM SS CD SO CF ER VE IQ BI RW NG ML BF CM CO PK IR TR CN RU ET LK VN HT SV HN GT NI MX CU EC PE BO BR AR CL UY PY '
  + 'GH TG BJ CI SN GM GN SL LR MR NE TD GA CG AO ZM ZW MW MZ TZ UG KE DJ EG LY TN DZ MA YE OM SA JO LB PS KW BH QA AE').split(' ');
const manyRows = [
  ...CODES.map((country, index) => ({ country, value: Math.round(400_000 / 1.13 ** index) })),
  { country: 'UNK', value: 5_120 },
  { country: 'XXA', value: 380 },
];
/** Eighty countries, of which ten are shown; Unknown and Stateless never rank. */
export const ManyOrigins = drawing({ lists: [{ group: 'refugees', rows: manyRows }] });
/** The same with twenty shown. */
export const TopTwenty = drawing({ lists: [{ group: 'refugees', rows: manyRows }] }, { top: 20 });
