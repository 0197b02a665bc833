import { html, nothing, type TemplateResult } from 'lit';
import { LANGUAGE_NAMES } from '../../../language/names.js';
import { languageNamed } from '../page-locale.js';
import { PROPOSALS } from './choice-fields.js';
import type { FormContext } from './context.js';
import { languageName, languageTag } from '../../../parse/languages.js';

const FIELD = 'new-language';

/**
 * The languages that texts are asked for in, and a field for another. `problem` says that what was
 * typed names none.
 */
export function languagesTemplate(
  { languages, locale: { words, lang } }: FormContext,
  hasProblem: boolean,
  add: (language: string) => void,
): TemplateResult {
  const take = ({ currentTarget }: Event): void => {
    const field =
      currentTarget instanceof HTMLElement
        ? currentTarget.closest('.languages')?.querySelector('input')
        : undefined;
    if (!field) return;
    add(field.value.trim());
    if (languageTag(field.value) !== undefined) field.value = '';
  };
  return html`<div class="languages" role="group" aria-label=${words.form.newLanguage}>
    <p>${languages.map((tag) => html`<span class="tag">${nameOf(tag, lang)}</span> `)}</p>
    <div class="field short">
      <label for=${FIELD}>${words.form.newLanguage}</label>
      <input
        type="text"
        id=${FIELD}
        autocomplete="off"
        list=${PROPOSALS.languages}
        aria-describedby="new-language-hint"
        aria-invalid=${hasProblem ? 'true' : nothing}
        @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && take(event)}
      />
      <p class="hint" id="new-language-hint">
        ${hasProblem ? words.form.notALanguage : words.form.newLanguageHint}
      </p>
    </div>
    <button type="button" @click=${take}>${words.form.addLanguage}</button>
  </div>`;
}

function nameOf(tag: string, lang: string): string {
  const known = languageNamed(tag);
  return known ? LANGUAGE_NAMES[known] : (languageName(tag, lang) ?? tag);
}
