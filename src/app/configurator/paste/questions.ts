import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../../messages/index.js';
import { plainDigits, readingsOf } from '../parse/digits.js';
import { MEANINGS, type Meaning } from './header-words.js';
import { plainNumber } from '../written-number.js';
import type { Spoken } from './language.js';
import type { Choices, Understood } from './rows.js';
import type { PasteWords } from './words/words.js';

/** What each column was taken for, to be said otherwise. */
export function understoodColumns({ columns, headings }: Understood, { words, formats }: Spoken<PasteWords>, choose: (choices: Choices) => void): TemplateResult {
  const changed = (index: number, chosen: Meaning): Meaning[] =>
    // One column a meaning, but for those that are left out.
    columns.meanings.map((meaning, each) => (each === index ? chosen : meaning === chosen ? 'ignored' : meaning));
  return html`<fieldset><legend>${words.columns}</legend><div class="choices">
    ${columns.meanings.map((meaning, index) => html`<label><bdi>${headings[index] || fill(words.column, { n: formats.count(index + 1) })}</bdi>
      <select @change=${({ currentTarget }: Event) => currentTarget instanceof HTMLSelectElement && choose({ meanings: changed(index, MEANINGS[currentTarget.selectedIndex] ?? meaning) })}>
        ${MEANINGS.map((each) => html`<option ?selected=${each === meaning}>${words.meanings[each]}</option>`)}
      </select></label>`)}
    <label>${words.scale}
      <select @change=${({ currentTarget }: Event) => currentTarget instanceof HTMLSelectElement && choose({ zeros: Number(currentTarget.value) })}>
        ${(['0', '3', '6'] as const).map((zeros) => html`<option value=${zeros} ?selected=${Number(zeros) === columns.zeros}>${words.scales[zeros]}</option>`)}
      </select></label>
  </div></fieldset>`;
}

/** What nobody but the officer can know. */
export function questions({ questions: open, examples, columns }: Understood, { words, formats }: Spoken<PasteWords>, choices: Choices, choose: (choices: Choices) => void): TemplateResult | typeof nothing {
  const [example = ''] = examples;
  const readings = readingsOf(digitsIn(example), columns.zeros);
  return html`
    ${open.includes('value') ? html`<section class="question"><p>${words.askValue}</p></section>` : nothing}
    ${example ? html`<fieldset class="question"><legend>${fill(words.askMark, { example })}</legend>
      ${(['.', ','] as const).map((mark) => html`<label class="check"><input type="radio" name="mark" .checked=${choices.mark === mark} @change=${() => choose({ mark })}>
        <bdi>${plainNumber(readings[mark] ?? 0, formats)}</bdi></label>`)}</fieldset>` : nothing}`;
}

const digitsIn = (cell: string): string => /\d[\d.,' ]*\d/.exec(plainDigits(cell))?.[0] ?? '';
