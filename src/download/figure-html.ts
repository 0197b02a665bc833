import { directionOf, type Direction } from '../format/direction.js';
import type { FigureView, RowView, TableGroup } from '../views/figure-view.js';
import type { Locale } from '../locale/locale.js';
import { whereAndWhen } from '../views/phrases.js';
import { attributes, markup, type Markup } from './markup.js';
import { inOneColumn, detailTexts } from './words.js';
import {
  element,
  phraseHtml,
  sentenceWithLink,
  numberHtml,
  paragraph,
  small,
  sentenceHtml,
} from './phrases-html.js';

/** What a widget's attributes leave out of its frame, and how high its heading stands. */
export interface FrameChoice {
  readonly heading?: string | undefined;
  readonly headingLevel?: number | undefined;
  readonly withoutPlace?: boolean | undefined;
  readonly withoutTakeaway?: boolean | undefined;
  readonly withoutSource?: boolean | undefined;
  /** Shows the link to newer figures, where the document has one. False by default. */
  readonly tellNewer?: boolean | undefined;
  /**
   * Width of the tables' lines, for documents and mail, which have no style sheet. None by default.
   */
  readonly border?: number | undefined;
  /**
   * Another way to write a group than a table or a list. Undefined where the group is not for it.
   */
  readonly rows?: (group: TableGroup) => Markup | undefined;
  /**
   * Names of the elements around all and around the heading. `figure` and `figcaption` by default;
   * browsers indent those.
   */
  readonly around?: readonly [string, string];
}

/**
 * A figure as plain HTML for the page itself: what crawlers, feeds, mail and readers without
 * scripts get, and everybody until the widget draws. Each number is a `data` element with its exact
 * value.
 */
export function figureHtml(
  view: FigureView,
  { lang, messages }: Pick<Locale, 'lang' | 'messages'>,
  choice: FrameChoice = {},
): Markup {
  const { takeaway, notes, source, newer } = view;
  const where = choice.withoutPlace ? view.asOf : whereAndWhen(view);
  const dir = directionOf(lang);
  const heading = choice.heading ? { text: choice.heading } : view.heading;
  const [whole, caption] = choice.around ?? ['figure', 'figcaption'];
  const level = `h${Math.min(Math.max(Math.trunc(choice.headingLevel ?? 3), 2), 6)}`;
  return element(
    whole,
    markup`${element(
      caption,
      markup`${element(level, phraseHtml(heading, dir))}${where && paragraph(where, dir)}${
        newer && choice.tellNewer ? element('p', sentenceWithLink(newer, dir)) : undefined
      }${takeaway && !choice.withoutTakeaway ? paragraph(takeaway, dir) : undefined}`,
    )}${
      view.empty
        ? element('p', markup`${messages.empty}`)
        : view
            .table()
            .groups.map(
              (group) =>
                choice.rows?.(group) ?? rowsOf(group, messages.valueMissing, dir, choice.border),
            )
    }${notes.map((note) => paragraph(note, dir))}${
      source && !choice.withoutSource ? element('p', sentenceWithLink(source, dir)) : undefined
    }`,
    { lang, dir },
  );
}

// Names alone are a list: who gave, and not how much.
function rowsOf(group: TableGroup, missing: string, dir: Direction, border?: number): Markup {
  const { heading, rows, lines = [] } = group;
  const caption = heading && element('caption', sentenceHtml(heading, dir));
  const body = !group.named
    ? markup`<table${attributes({ border })}>${caption}<tbody>${rows
        .map(inOneColumn)
        .map((row) => tableRow(row, missing, dir))}</tbody></table>`
    : markup`${heading && paragraph(heading, dir)}<ul>${rows.map((row) =>
        element(
          'li',
          markup`${phraseHtml(row.label, dir)}${detailTexts(row).map((line) => small(line, dir))}`,
        ),
      )}</ul>`;
  return markup`${
    rows.length ? body : heading && paragraph(heading, dir)
  }${lines.map((line) => element('p', sentenceWithLink(line, dir)))}`;
}

const tableRow = (row: RowView, missing: string, dir: Direction): Markup =>
  markup`<tr><th scope="row">${phraseHtml(row.label, dir)}</th><td>${numberHtml(
    row.number,
    missing,
    dir,
  )}${detailTexts(row).map((line) => small(line, dir))}</td></tr>`;
