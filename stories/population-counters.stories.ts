import '../src/widgets/population-counters/population-counters.define.js';
import egypt from '../src/samples/egypt-2017-09.json' with { type: 'json' };
import jordan from '../src/samples/jordan-2021-02.json' with { type: 'json' };
import southAfrica from '../src/samples/south-africa-2020-06.json' with { type: 'json' };
import zambia from '../src/samples/zambia-2022-02.json' with { type: 'json' };
import { drawing, widgetStories } from './support/widget-stories.js';

const { meta, Drawn, Loading, Empty, Partial, Failed, Fallback } = widgetStories('factlet-population-counters');
export default { ...meta, title: 'Widgets/Population counters' };
export { Drawn, Loading, Empty, Partial, Failed, Fallback };

/** A zero is a figure: it is shown. A row is named by the author. */
export const Zero = drawing(southAfrica);
/** One group alone, with a name of its own. */
export const OneGroup = drawing(egypt);
/** A total is shown only where the data states it. */
export const StatedTotal = drawing(zambia);
/** A date that doesn't exist stays as it was written. */
export const ImpossibleDate = drawing(jordan);

const GROUPS = ['refugees', 'asylum-seekers', 'oip', 'idps', 'stateless', 'returned-refugees', 'returned-idps', 'others-of-concern'];
/** Every group that has a colour, with what can be said of a number. */
export const EveryGroup = drawing({
  groups: GROUPS.map((group, index) => ({
    group,
    value: index === 6 ? null : 12 ** (index % 5) + index,
    ...(index === 0 && { previous: { value: 7, asOf: '2023-06' } }),
    ...(index === 1 && { qualifier: 'about' }),
    ...(index === 2 && { partOf: 'refugees', note: 'Registered since 2022.' }),
  })),
});
