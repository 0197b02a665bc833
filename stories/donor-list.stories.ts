import '../src/widgets/donor-list/donor-list.define.js';
import { longDonors } from './support/sheets.js';
import { drawing, widgetStories } from './support/widget-stories.js';

const { meta, Drawn, Fallback, Loading, Lazy, Partial, Empty, Failed, Unreachable, Stale } =
  widgetStories('factlet-donor-list', {
    guide: {
      do: [
        'Give donors in the order of your sheet: it is kept.',
        'Write a donor’s name where it differs from its country’s: it wins over the code.',
      ],
      dont: ['Don’t add logos or flags: donors are thanked alike.'],
      access: ['Donors are a list: a screen reader says how many there are.'],
    },
  });
export default { ...meta, title: 'Widgets/Donor list' };
export { Drawn, Fallback, Loading, Lazy, Partial, Empty, Failed, Unreachable, Stale };

/** Names of up to 52 characters. */
export const LongNames = drawing(longDonors);
