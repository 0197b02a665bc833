import '../src/sheets/fact-sheet/fact-sheet.define.js';
import egypt from '../src/samples/egypt-2017-09.json' with { type: 'json' };
import germany from '../src/samples/germany-2025.json' with { type: 'json' };
import jordan from '../src/samples/jordan-2021-02.json' with { type: 'json' };
import mexico from '../src/samples/mexico-2019-02.json' with { type: 'json' };
import southAfrica from '../src/samples/south-africa-2020-06.json' with { type: 'json' };
import { drawing, widgetStories } from './support/widget-stories.js';

const { meta, Drawn, Fallback, Loading, Lazy, Partial, Empty, Failed, Unreachable, Stale } =
  widgetStories('factlet-fact-sheet', {
    guide: {
      do: [
        'Print it: it fits one A4 page. The width “A4” of the toolbar shows it as printed.',
        'Leave out sections that you have no figures for: they leave no hole.',
      ],
      dont: ['Don’t put it into a narrow column beside text; single widgets are made for that.'],
      access: ['The sheet has one heading, and each section one below it.'],
    },
  });
export default { ...meta, title: 'Sheets/Fact sheet' };
export { Drawn, Fallback, Loading, Lazy, Partial, Empty, Failed, Unreachable, Stale };

/** Five sections, and no donors: no hole is left. */
export const NoDonors = drawing(egypt);
/** A multi-country office, which is no country. */
export const SeveralCountries = drawing(southAfrica);
/** A date that doesn't exist, rows without a name, and sums that disagree: shown as given, and told to the author. */
export const Contradictions = drawing(jordan);
/** One section alone, in Spanish. */
export const OneSection = drawing(mexico);
/** 157 origins and nothing else. */
export const OriginsAlone = drawing(germany);
