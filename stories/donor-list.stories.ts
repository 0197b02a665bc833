import '../src/widgets/donor-list/donor-list.define.js';
import { drawing, widgetStories } from './support/widget-stories.js';

const { meta, Drawn, Loading, Empty, Partial, Failed, Fallback } = widgetStories('factlet-donor-list');
export default { ...meta, title: 'Widgets/Donor list' };
export { Drawn, Loading, Empty, Partial, Failed, Fallback };

/** Amounts beside the names; private donors last, as given. */
export const Amounts = drawing({
  thanks: 'Thanks to',
  currency: 'USD',
  items: [
    { country: 'DE', amount: 1_400_000 },
    { country: 'JP', amount: 850_000 },
    { country: 'KR', label: 'Republic of Korea', amount: 90_500 },
    { label: 'Private donors', amount: 250_000, note: 'in 14 countries' },
  ],
});
/** One donor. */
export const One = drawing({ items: [{ country: 'NO' }] });
