import '../src/widgets/staffing-panel/staffing-panel.define.js';
import burkinaFaso from '../src/samples/burkina-faso-2014.json' with { type: 'json' };
import jordan from '../src/samples/jordan-2019-06.json' with { type: 'json' };
import serbia from '../src/samples/serbia-2018-07.json' with { type: 'json' };
import southAfrica from '../src/samples/south-africa-2020-06.json' with { type: 'json' };
import { drawing, widgetStories } from './support/widget-stories.js';

const { meta, Drawn, Loading, Empty, Partial, Failed, Fallback } = widgetStories('factlet-staffing-panel');
export default { ...meta, title: 'Widgets/Staffing panel' };
export { Drawn, Loading, Empty, Partial, Failed, Fallback };

/** Too many to draw one for one: a figure stands for several, and the panel says for how many. */
export const ManyStaff = drawing(jordan);
/** Categories of the author's, in French. */
export const OwnCategories = drawing(burkinaFaso);
/** Offices and no staff. */
export const OfficesOnly = drawing(southAfrica);
/** An office whose number isn't provided. */
export const CountMissing = drawing(serbia);
/** Sixteen thousand people in one row. */
export const Global = drawing({ staff: [{ category: 'national', count: 15_730 }, { category: 'international', count: 3_970 }, { category: 'interns', count: 1 }] });
