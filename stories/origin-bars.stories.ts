import '../src/widgets/origin-bars/origin-bars.define.js';
import armenia from '../src/samples/armenia-2024-02.json' with { type: 'json' };
import egypt from '../src/samples/egypt-2017-09.json' with { type: 'json' };
import germany from '../src/samples/germany-2025.json' with { type: 'json' };
import jordan from '../src/samples/jordan-2019-06.json' with { type: 'json' };
import { longNames, oneOrigin, shares } from './support/sheets.js';
import { drawing, opening, widgetStories } from './support/widget-stories.js';

const { meta, Drawn, Fallback, Loading, Lazy, Partial, Empty, Failed, Unreachable, Stale } =
  widgetStories('factlet-origin-bars', {
    guide: {
      do: [
        'Give codes of countries: names then come in the reader’s language. A label of yours wins where you need one.',
        'Give all rows. The widget shows ten and counts the others together; a reader can open, search and sort them all.',
        'Mark the country that your page is about: `highlight="UKR"`.',
      ],
      dont: [
        'Don’t sort: the widget does. Other, Unknown and Stateless come last whatever their size.',
        'Don’t put refugees and asylum-seekers into one list.',
      ],
      access: ['Each bar is a row of a list: the country, then its number.'],
    },
  });
export default { ...meta, title: 'Widgets/Origin bars' };
export { Drawn, Fallback, Loading, Lazy, Partial, Empty, Failed, Unreachable, Stale };

/** 157 origins, of which ten are shown; the others are one row with their sum, and Unknown and Stateless never rank. */
export const ManyOrigins = drawing(germany);
/** The whole list, as a reader opens it below the bars: to search, to sort, and to choose a row of. */
export const WholeList = opening(germany, { button: 'all0', opened: 'whole-list' });
/** A row that the page is about is marked, with its share of the stated total. */
export const Highlight = drawing(germany, { highlight: 'AFG' });
/** The same with twenty shown. */
export const TopTwenty = drawing(germany, { top: 20 });
/** One origin: a bar of full length. */
export const OneOrigin = drawing(oneOrigin);
/** The longest name of a state, with 52 characters, and others of two lines. */
export const LongNames = drawing(longNames);
/** Refugees and asylum-seekers, a list each. */
export const TwoLists = drawing(armenia);
/** One list of a document that has two. */
export const OneListOfTwo = drawing(armenia, { group: 'asylum-seekers' });
/** A row without a name, and the others last. */
export const MissingName = drawing(jordan);
/** Nine rows, with a stated total. */
export const OtherLast = drawing(egypt);
/** Shares as they are printed, alone and beside counts. */
export const PrintedShares = drawing(shares);
