/** What a widget's page tells beside its stories. */
export interface Guide {
  readonly do?: readonly string[];
  readonly dont?: readonly string[];
  readonly access?: readonly string[];
}

/** What holds for every widget, said once. */
const EVERY: Required<Guide> = {
  do: [
    'Let the page’s own text stand around it: type and size come from there.',
    'Give the date and the source in the data. They travel with the figures wherever these are copied.',
    'Put a sentence or a table with the figures into the tag. It is what readers without scripts, search engines and feeds get.',
    'Choose the heading level that follows the page’s own headings.',
  ],
  dont: [
    'Don’t retype a number beside the widget: when the file changes, the page contradicts itself.',
    'Don’t reach into it with scripts or style what isn’t a part: only parts and CSS properties stay as they are.',
    'Don’t tell groups apart by colour alone in the text around it; here no colour does so either.',
  ],
  access: [
    'The figure has the name of its heading, and every number is visible text in a list, read with its label.',
    'Marks are hidden from screen readers: they repeat what the text says. In forced colours and in print their outlines stay.',
    'The tab stops are links, and the button and the details of a failure; nothing appears on hover.',
    'It fits a column of 280 pixels and grows with the reader’s text. Nothing moves where less motion is asked for.',
  ],
};

/** A widget's own points first, then those of every widget. */
export const guideOf = (own: Guide = {}): Required<Guide> => ({
  do: [...(own.do ?? []), ...EVERY.do],
  dont: [...(own.dont ?? []), ...EVERY.dont],
  access: [...(own.access ?? []), ...EVERY.access],
});
