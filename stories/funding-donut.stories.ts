import '../src/widgets/funding-donut/funding-donut.define.js';
import egypt from '../src/samples/egypt-2017-09.json' with { type: 'json' };
import kyrgyzstan from '../src/samples/kyrgyzstan-2018-07.json' with { type: 'json' };
import mexico from '../src/samples/mexico-2019-02.json' with { type: 'json' };
import serbia from '../src/samples/serbia-2018-07.json' with { type: 'json' };
import { expected, funded, requirementOnly, yearsAndParts } from './support/sheets.js';
import { drawing, widgetStories } from './support/widget-stories.js';

const { meta, Drawn, Fallback, Loading, Lazy, Partial, Empty, Failed, Unreachable, Stale } =
  widgetStories('factlet-funding-donut', {
    guide: {
      do: [
        'Give the gap where the sheet prints one: then it is yours. A gap that Factlet counts is labelled as calculated.',
        'Say the month of the amounts. Funding and population rarely have the same date.',
      ],
      dont: [
        'Don’t round amounts in the file: say with `scale` and `decimals` how the sheet prints them. They are kept exact for those who copy them.',
        'Don’t cut what is above the requirement: the ring is full, and the number says how much there is.',
      ],
      access: [
        'The share in the ring is for the eye: it stands once more beside the amount, as text.',
      ],
    },
  });
export default { ...meta, title: 'Widgets/Funding donut' };
export { Drawn, Fallback, Loading, Lazy, Partial, Empty, Failed, Unreachable, Stale };

/** More than was required: a full ring and the number, and no negative gap. */
export const OverFunded = drawing(funded(1.15));
/** Nothing yet: a zero, not a missing amount. The gap is ours and says so. */
export const NothingReceived = drawing(funded(0));
/** A share that isn't rounded to none. */
export const NearlyNothing = drawing(funded(0.000_25));
/** The requirement alone: no ring, and nothing that the sheet never had. */
export const RequirementOnly = drawing(requirementOnly);
/** The same in another sheet, with a label of its own. */
export const OneBudget = drawing(kyrgyzstan);
/** Printed percentages, and no amounts made of them. */
export const PercentagesOnly = drawing(egypt);
/** One percent, and a private donor. */
export const OnePercent = drawing(mexico);
/** A part of the requirement. */
export const PartOfTheRequirement = drawing(serbia);
/** Money that is expected is an outline, and called so. */
export const Expected = drawing(expected);
/** Several years, and parts with amounts of their own. */
export const YearsAndParts = drawing(yearsAndParts);
