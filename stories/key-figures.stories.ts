import '../src/widgets/key-figures/key-figures.define.js';
import jordan from '../src/samples/jordan-2019-06.json' with { type: 'json' };
import kazakhstan from '../src/samples/kazakhstan-2019.json' with { type: 'json' };
import { drawing, widgetStories } from './support/widget-stories.js';

const { meta, Drawn, Loading, Empty, Partial, Failed, Fallback } = widgetStories('factlet-key-figures');
export default { ...meta, title: 'Widgets/Key figures' };
export { Drawn, Loading, Empty, Partial, Failed, Fallback };

/** Percentages, "about" and "over". */
export const Qualified = drawing(jordan);
/** Dates of their own, and the change since the figure before. */
export const Changes = drawing(kazakhstan);
/** The number in the middle of its sentence. */
export const WithinTheSentence = drawing({ items: [{ value: 1_240, text: 'With our partners we reached {value} families.' }, { value: null, text: 'families wait for an answer.' }] });
