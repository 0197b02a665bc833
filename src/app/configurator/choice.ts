import { supportedLanguage, type Language } from '../../language/languages.js';
import type { SnippetOptions } from '../../snippet/options.js';
import type { Draft } from './draft.js';

/**
 * What an officer wants to see and to take away: a widget, its language and its attributes. What
 * isn't said is as the draft has it.
 */
export type Selection = Partial<
  Omit<SnippetOptions, 'base' | 'form' | 'integrity' | 'src' | 'border'>
>;

/** An officer chose something else to see and to take away. */
export class ChoiceEvent extends Event {
  /** All that is chosen, as it is now. */
  readonly choice: Selection;

  constructor(choice: Selection) {
    super('configurator-choice', { bubbles: true, composed: true });
    this.choice = choice;
  }
}

/**
 * The language of what is shown: the one chosen, the draft's, or the officer's; the first that has
 * sentences.
 */
export function languageOf(choice: Selection, draft: Draft, lang: string): Language {
  const said = draft['lang'];
  return (
    supportedLanguage(choice.lang ?? '') ??
    supportedLanguage(typeof said === 'string' ? said : '') ??
    supportedLanguage(lang) ??
    'en'
  );
}

declare global {
  interface HTMLElementEventMap {
    'configurator-choice': ChoiceEvent;
  }
}
