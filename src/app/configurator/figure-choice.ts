import type { TemplateResult } from 'lit';
import { LANGUAGES, supportedLanguage, type Language } from '../../language/languages.js';
import type { Messages } from '../../messages/types.js';
import { SHEET } from '../../snippet/content.js';
import type { Selection } from './choice.js';
import { select } from './select.js';
import type { SelectedFigures } from './shown.js';
import { LANGUAGE_NAMES } from '../../language/names.js';

/** The choice of a figure, and of all together. `names` are in the officer's language. */
export const figureChoice = (
  { all, choice }: SelectedFigures,
  label: string,
  names: Messages,
  change: (change: Selection) => void,
): TemplateResult =>
  select<string>(
    label,
    [
      ...all.map(({ widget, section }) => [widget, names.headings[section]] as const),
      [SHEET, names.headings.factSheet],
    ],
    choice.widget,
    (widget) => change({ widget }),
  );

/** What is chosen, in the officer's language. */
export const nameOf = ({ all, choice }: SelectedFigures, { headings }: Messages): string =>
  headings[all.find(({ widget }) => widget === choice.widget)?.section ?? 'factSheet'];

/** The choice of the language that the figure speaks. */
export const languageChoice = (
  label: string,
  chosen: string,
  change: (change: Selection) => void,
): TemplateResult =>
  select<Language>(
    label,
    LANGUAGES.map((language) => [language, LANGUAGE_NAMES[language], language] as const),
    supportedLanguage(chosen) ?? 'en',
    (lang) => change({ lang }),
  );
