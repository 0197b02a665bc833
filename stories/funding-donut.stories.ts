import '../src/widgets/funding-donut/funding-donut.define.js';
import azerbaijan from '../src/samples/azerbaijan-2024.json' with { type: 'json' };
import egypt from '../src/samples/egypt-2017-09.json' with { type: 'json' };
import kyrgyzstan from '../src/samples/kyrgyzstan-2018-07.json' with { type: 'json' };
import mexico from '../src/samples/mexico-2019-02.json' with { type: 'json' };
import serbia from '../src/samples/serbia-2018-07.json' with { type: 'json' };
import { drawing, widgetStories } from './support/widget-stories.js';

const { meta, Drawn, Loading, Empty, Partial, Failed, Fallback } = widgetStories('factlet-funding-donut');
export default { ...meta, title: 'Widgets/Funding donut' };
export { Drawn, Loading, Empty, Partial, Failed, Fallback };

const { required } = azerbaijan.funding;
const funded = (value: number): object => ({ currency: 'USD', asOf: '2024-09', required, received: { value } });

/** More than was required: a full ring and the number, and no negative gap. */
export const OverFunded = drawing(funded(9_200_000));
/** Nothing yet: a zero, not a missing amount. The gap is ours and says so. */
export const NothingReceived = drawing(funded(0));
/** A share that isn't rounded to none. */
export const NearlyNothing = drawing(funded(2_000));
/** The amount received isn't provided. */
export const RequirementOnly = drawing(kyrgyzstan);
/** Printed percentages, and no amounts made of them. */
export const PercentagesOnly = drawing(egypt);
/** One percent, and a private donor. */
export const OnePercent = drawing(mexico);
/** A part of the requirement. */
export const PartOfTheRequirement = drawing(serbia);
