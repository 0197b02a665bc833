import { h, type Child, type VNode } from './dom.js';
import type { FigureView, Phrase } from '../views/figure-view.js';
import { bdi, sentenceWithLink, sentenceNodes } from './text.js';

/** What a widget's attributes say of its frame. */
export interface FrameOptions {
  readonly headingLevel: number;
  readonly withoutTakeaway: boolean;
  readonly withoutSource: boolean;
}

/** What of a view stands in its frame. */
export type FrameView = Pick<FigureView, 'heading' | 'asOf' | 'takeaway' | 'notes' | 'source'>;

/**
 * The frame of every figure, from top to bottom: heading, date, takeaway, the figure, notes,
 * source; at its end, what can be done with it.
 */
export function frame(
  view: FrameView,
  body: Child,
  { headingLevel, withoutTakeaway, withoutSource }: FrameOptions,
  actions?: Child,
): Child {
  const { asOf, notes } = view;
  const takeaway = !withoutTakeaway && view.takeaway;
  const source = !withoutSource && view.source;
  return [
    h(
      'figcaption',
      {},
      heading(view.heading, headingLevel),
      asOf && h('p', { class: 'as-of', part: 'as-of' }, sentenceNodes(asOf)),
      takeaway && h('p', { class: 'takeaway', part: 'takeaway' }, sentenceNodes(takeaway)),
    ),
    h('div', { class: 'body', part: 'body' }, body),
    (notes.length > 0 || source || actions) &&
      h(
        'div',
        { class: 'foot' },
        h(
          'div',
          {},
          notes.map((note) => h('p', { part: 'note' }, sentenceNodes(note))),
          source && h('p', { part: 'source' }, sentenceWithLink(source)),
        ),
        actions,
      ),
  ];
}

/** A heading of level 2 to 6, 3 where another is asked for; its id names the figure. */
export const heading = (phrase: Phrase, level: number): VNode =>
  h(
    [2, 3, 4, 5, 6].includes(level) ? `h${level}` : 'h3',
    { id: 'heading', part: 'heading' },
    bdi(phrase),
  );
