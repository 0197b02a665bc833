import '../src/sheets/fact-sheet/fact-sheet.define.js';
import egypt from '../src/samples/egypt-2017-09.json' with { type: 'json' };
import jordan from '../src/samples/jordan-2021-02.json' with { type: 'json' };
import mexico from '../src/samples/mexico-2019-02.json' with { type: 'json' };
import southAfrica from '../src/samples/south-africa-2020-06.json' with { type: 'json' };
import { drawing, widgetStories } from './support/widget-stories.js';

const { meta, Drawn, Loading, Empty, Partial, Failed, Fallback } = widgetStories('factlet-fact-sheet');
export default { ...meta, title: 'Sheets/Fact sheet' };
export { Drawn, Loading, Empty, Partial, Failed, Fallback };

/** Five sections, and no donors: no hole is left. */
export const NoDonors = drawing(egypt);
/** A multi-country office, which is no country. */
export const SeveralCountries = drawing(southAfrica);
/** A date that doesn't exist, rows without a name, and sums that disagree: shown as given, and told to the author. */
export const Contradictions = drawing(jordan);
/** One section alone, in Spanish. */
export const OneSection = drawing(mexico);
