import '../src/widgets/key-figures/key-figures.define.js';
import jordan from '../src/samples/jordan-2019-06.json' with { type: 'json' };
import kazakhstan from '../src/samples/kazakhstan-2019.json' with { type: 'json' };
import { otherThanCounts, withinSentences } from './support/sheets.js';
import { drawing, widgetStories } from './support/widget-stories.js';

const { meta, Drawn, Fallback, Loading, Lazy, Partial, Empty, Failed, Unreachable, Stale } =
  widgetStories('factlet-key-figures', {
    guide: {
      do: [
        'Write a sentence that the number begins, or say where it stands with `{value}`.',
        'Say in the sentence who was helped, by whom and when.',
      ],
      dont: [
        'Don’t write the number into the sentence again.',
        'Don’t show more than five or six: a list of achievements is read to its end only when it is short.',
      ],
      access: ['Number and sentence are one paragraph: they are read as one sentence.'],
    },
  });
export default { ...meta, title: 'Widgets/Key figures' };
export { Drawn, Fallback, Loading, Lazy, Partial, Empty, Failed, Unreachable, Stale };

/** Percentages, "about" and "over". */
export const Qualified = drawing(jordan);
/** Dates of their own, and the values before. */
export const Changes = drawing(kazakhstan);
/** The number in the middle of its sentence, and one that is missing. */
export const WithinTheSentence = drawing(withinSentences);
/** Money, a ratio, a word, and a share that has changed. */
export const OtherThanCounts = drawing(otherThanCounts);
