import '../src/sheets/figure/figure.define.js';
import armenia from '../src/samples/armenia-2024-02.json' with { type: 'json' };
import { NEVER } from './support/answers.js';
import { funded } from './support/sheets.js';
import { drawing, widgetStories } from './support/widget-stories.js';

const { meta, Drawn, Loading, Lazy, Partial, Empty, Failed, Unreachable, Stale } = widgetStories(
  'factlet-figure',
  {
    args: { path: 'population.refugees', sentence: 'Azerbaijan hosts {} refugees.' },
    guide: {
      do: [
        'Write the sentence so that it stays true when the number changes.',
        'Write the number of today into the tag: it is read where there are no scripts.',
      ],
      dont: ['Don’t join a suffix or an article to it: numbers are inserted as they are.'],
      access: ['The button behind the number says what it opens, and its target has 24 pixels.'],
    },
  },
);
export default { ...meta, title: 'Sheets/Figure in a sentence' };
export { Drawn, Loading, Lazy, Partial, Empty, Failed, Unreachable, Stale };

/** The number that the page wrote itself, until there is another one. */
export const Fallback = { args: { src: NEVER, fallback: '8,087' } };
/** A share, with its date and source behind the button. */
export const Share = drawing(funded(0.5), {
  path: 'funding.percent.received',
  sentence: 'The operation has received {} of what it needs.',
});
/** The gap isn't in the data: it says that it is calculated. */
export const Calculated = drawing(funded(0.5), {
  path: 'funding.gap',
  sentence: 'For this year {} are missing.',
});
/** A country of one list of two. */
export const OneListOfTwo = drawing(armenia, {
  path: 'origins.asylum-seekers.UKR',
  sentence: 'Among asylum-seekers in Armenia {} came from Ukraine.',
});
/** A path that no number has: readers see a word, authors the paths that there are. */
export const NoSuchFigure = drawing(funded(0.5), {
  path: 'population.nobody',
  sentence: 'Azerbaijan hosts {} people.',
});
