import '../src/widgets/population-counters/population-counters.define.js';
import egypt from '../src/samples/egypt-2017-09.json' with { type: 'json' };
import jordan from '../src/samples/jordan-2021-02.json' with { type: 'json' };
import southAfrica from '../src/samples/south-africa-2020-06.json' with { type: 'json' };
import zambia from '../src/samples/zambia-2022-02.json' with { type: 'json' };
import { everyGroup, inMillions, lastMonth, sheet } from './support/sheets.js';
import { changing, drawing, opening, widgetStories } from './support/widget-stories.js';

const { meta, Drawn, Fallback, Loading, Lazy, Partial, Empty, Failed, Unreachable, Stale } =
  widgetStories('factlet-population-counters', {
    guide: {
      do: [
        'Keep the order of your sheet, or leave it to the widget.',
        'Say “about” or “over” where the number is not exact: the data has a word for it.',
      ],
      dont: [
        'Don’t add groups together: the same people can be refugees and stateless. A total is shown only where the data states it.',
        'Don’t compare groups by size here. They can be 2,936 : 1 apart, and no common scale shows that; this is why they are numbers.',
      ],
      access: [
        'The swatch is a key, not a measure, and has an outline of 3 : 1. The name of the group always stands beside it.',
      ],
    },
  });
export default { ...meta, title: 'Widgets/Population counters' };
export { Drawn, Fallback, Loading, Lazy, Partial, Empty, Failed, Unreachable, Stale };

/** The largest group has 2,936 times the people of the smallest: numbers, since no common scale shows both. */
export const WideSpread = drawing(sheet);
/** A zero is a figure: it is shown. A row is named by the author. */
export const Zero = drawing(southAfrica);
/** One group alone, with a name of its own. */
export const OneGroup = drawing(egypt);
/** A total is shown only where the data states it. */
export const StatedTotal = drawing(zambia);
/** A date that doesn't exist stays as it was written. */
export const ImpossibleDate = drawing(jordan);
/** Every group that has a colour; one number is missing, which isn't zero. */
export const EveryGroup = drawing(everyGroup);
/** What the groups are, as a reader opens it. */
export const Definitions = opening(sheet, { button: 'terms', opened: 'definitions' });
/**
 * Newer figures take the place of others, without motion; screen readers are told what has changed in one polite sentence:
 * “Figures updated: Refugees 8,087”.
 */
export const Changed = changing(lastMonth, sheet);
/** In millions, but for a group that is smaller. */
export const InMillions = drawing(inMillions);
