import { directionOf, type Direction } from '../../format/direction.js';
import { SHEET } from '../../snippet/content.js';
import { figuresIn, sheetIn, type ShownFigure } from '../../snippet/figures.js';
import type { FactSheetView } from '../../sheets/fact-sheet/fact-sheet.view.js';
import type { Locale } from '../../locale/locale.js';
import type { Selection } from './choice.js';
import type { Draft } from './draft.js';

/** What of a draft is shown and taken away. */
export interface SelectedFigures {
  readonly draft: Draft;
  /** The choice, with the widget and the language that it comes to. */
  readonly choice: Selection & { readonly widget: string; readonly lang: string };
  readonly locale: Locale;
  readonly dir: Direction;
  /** Every figure that there is something for, in the order of a sheet. */
  readonly all: readonly ShownFigure[];
  /** The chosen figure, or all of them; under the heading that is chosen. */
  readonly figures: readonly ShownFigure[];
  /** What the sheet says of all, where all of it is chosen. */
  readonly sheet: FactSheetView | undefined;
}

/**
 * What a choice comes to; undefined where the draft has nothing to show yet. A figure that isn't
 * there any more gives way to the first.
 */
export function shownOf(
  draft: Draft,
  choice: Selection,
  locale: Locale,
): SelectedFigures | undefined {
  const all = figuresIn(draft, locale, choice);
  const [first] = all;
  if (!first) return undefined;
  const sheet = choice.widget === SHEET ? sheetIn(draft, locale) : undefined;
  const figure = all.find(({ widget }) => widget === choice.widget) ?? first;
  const around = { draft, locale, dir: directionOf(locale.lang), all };
  return sheet
    ? {
        ...around,
        choice: { ...choice, widget: SHEET, lang: locale.lang },
        figures: figuresIn(draft, locale),
        sheet: headed(sheet, choice),
      }
    : {
        ...around,
        choice: { ...choice, widget: figure.widget, lang: locale.lang },
        figures: [{ ...figure, view: headed(figure.view, choice) }],
        sheet: undefined,
      };
}

const headed = <View extends ShownFigure['view']>(view: View, { heading }: Selection): View =>
  heading ? { ...view, heading: { text: heading } } : view;
