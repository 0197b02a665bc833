import '../src/widgets/staffing-panel/staffing-panel.define.js';
import burkinaFaso from '../src/samples/burkina-faso-2014.json' with { type: 'json' };
import jordan from '../src/samples/jordan-2019-06.json' with { type: 'json' };
import serbia from '../src/samples/serbia-2018-07.json' with { type: 'json' };
import southAfrica from '../src/samples/south-africa-2020-06.json' with { type: 'json' };
import { hundreds, manyStaff } from './support/sheets.js';
import { drawing, widgetStories } from './support/widget-stories.js';

const { meta, Drawn, Fallback, Loading, Lazy, Partial, Empty, Failed, Unreachable, Stale } =
  widgetStories('factlet-staffing-panel', {
    guide: {
      do: [
        'Use the categories that the data knows: they are worded in each language, in singular and plural.',
        'Give the kinds of offices with their places.',
      ],
      dont: [
        'Don’t draw people beside it: one figure stands for one person as long as they can be counted, and the panel says so where it doesn’t.',
      ],
      access: [
        'The people are drawings, hidden from screen readers; the number and its category are read.',
      ],
    },
  });
export default { ...meta, title: 'Widgets/Staffing panel' };
export { Drawn, Fallback, Loading, Lazy, Partial, Empty, Failed, Unreachable, Stale };

/** Too many to draw one for one: a figure stands for several, and the panel says for how many. */
export const ManyStaff = drawing(jordan);
/** Categories of the author's, in French. */
export const OwnCategories = drawing(burkinaFaso);
/** Offices and no staff. */
export const OfficesOnly = drawing(southAfrica);
/** An office whose number isn't provided. */
export const CountMissing = drawing(serbia);
/** Fifteen thousand people in one row. */
export const Global = drawing(manyStaff);
/** An icon stands for several, and says so; the last one is cut. */
export const Hundreds = drawing(hundreds);
