import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../../messages/index.js';
import { plainDigits, readingsOf } from '../../../parse/digits.js';
import { plainNumber, writtenNumber } from '../written-number.js';
import type { Choices } from './choices.js';
import { MEANINGS, type Meaning } from '../../../parse/header-words.js';
import type { Spoken } from './language.js';
import type { TableReading } from './table-reading.js';
import type { PasteWords } from '../messages/types.js';

type Choose = (choices: Choices) => void;

/** What each column was taken for, to be said otherwise. */
export function understoodColumns(
  { columns }: TableReading,
  spoken: Spoken<PasteWords>,
  choose: Choose,
): TemplateResult {
  const { words } = spoken;
  return html`<fieldset>
    <legend>${words.columns}</legend>
    <div class="choices">
      ${columns.meanings.map(
        (meaning, index) =>
          html`<label
            ><bdi>${columnName(columns.headings, index, spoken)}</bdi>
            <select
              @change=${({ currentTarget }: Event) =>
                currentTarget instanceof HTMLSelectElement &&
                choose({
                  meanings: withMeaning(
                    columns.meanings,
                    index,
                    MEANINGS[currentTarget.selectedIndex] ?? meaning,
                  ),
                })}
            >
              ${MEANINGS.map(
                (each) =>
                  html`<option ?selected=${each === meaning}>${words.meanings[each]}</option>`,
              )}
            </select></label
          >`,
      )}
      <label
        >${words.scale}
        <select
          @change=${({ currentTarget }: Event) =>
            currentTarget instanceof HTMLSelectElement &&
            choose({ zeros: Number(currentTarget.value) })}
        >
          ${(['0', '3', '6'] as const).map(
            (zeros) =>
              html`<option value=${zeros} ?selected=${Number(zeros) === columns.zeros}>
                ${words.scales[zeros]}
              </option>`,
          )}
        </select></label
      >
    </div>
  </fieldset>`;
}

/** One column a meaning, but for those that are left out. */
const withMeaning = (meanings: readonly Meaning[], index: number, chosen: Meaning): Meaning[] =>
  meanings.map((meaning, each) =>
    each === index ? chosen : meaning === chosen ? 'ignored' : meaning,
  );

const columnName = (
  headings: readonly string[],
  index: number,
  { words, formats }: Spoken<PasteWords>,
): string => headings[index] || fill(words.column, { n: formats.count(index + 1) });

/**
 * What nobody but the officer can know. An answer can be changed as long as the rows aren't taken.
 */
export function questions(
  read: TableReading,
  spoken: Spoken<PasteWords>,
  choices: Choices,
  there: string | undefined,
  choose: Choose,
): TemplateResult {
  return html` ${commaQuestion(read, spoken, choices, choose)}
  ${listQuestion(read, spoken, choices, choose)} ${columnQuestion(read, spoken, choices, choose)}
  ${markQuestion(read, spoken, choices, choose)} ${codesQuestion(read, spoken, choices, choose)}
  ${countryQuestions(read, spoken, choices, choose)}
  ${wholeQuestions(read, spoken, choices, choose)}
  ${currencyQuestion(read, spoken, choices, there, choose)}`;
}

/** A way to answer. */
interface Answer {
  readonly text: string | TemplateResult;
  readonly isChosen: boolean;
  readonly choose: () => void;
}

const question = (
  name: string,
  asked: string | TemplateResult,
  answers: readonly Answer[],
): TemplateResult =>
  html`<fieldset class="question">
    <legend>${asked}</legend>
    ${answers.map(
      ({ text, isChosen, choose }) =>
        html` <label class="check"
          ><input type="radio" name=${name} .checked=${isChosen} @change=${choose} /><bdi
            >${text}</bdi
          ></label
        >`,
    )}
  </fieldset>`;

function commaQuestion(
  { commaExample: example }: TableReading,
  { words }: Spoken<PasteWords>,
  { comma }: Choices,
  choose: Choose,
): TemplateResult | typeof nothing {
  if (!example) return nothing;
  return question('comma', fill(words.askComma, { example }), [
    {
      text: fill(words.commaJoined, { example }),
      isChosen: comma === 'joined',
      choose: () => choose({ comma: 'joined', meanings: undefined }),
    },
    {
      text: words.commaApart,
      isChosen: comma === 'apart',
      choose: () => choose({ comma: 'apart', meanings: undefined }),
    },
  ]);
}

function listQuestion(
  { listExample }: TableReading,
  { words, formats }: Spoken<PasteWords>,
  { isList }: Choices,
  choose: Choose,
): TemplateResult | typeof nothing {
  if (!listExample) return nothing;
  return question('list', fill(words.askList, { line: listExample.line }), [
    {
      text: fill(words.listYes, { n: formats.count(listExample.count) }),
      isChosen: isList === true,
      choose: () => choose({ isList: true }),
    },
    { text: words.listNo, isChosen: isList === false, choose: () => choose({ isList: false }) },
  ]);
}

/** The columns that it can be, each with what stands in its first row. */
function columnQuestion(
  { columns, questions: open }: TableReading,
  spoken: Spoken<PasteWords>,
  { meanings }: Choices,
  choose: Choose,
): TemplateResult | typeof nothing {
  const { words } = spoken;
  const { rivals, proposed, headings, body } = columns;
  if (!rivals.length)
    return open.includes('value')
      ? html`<section class="question"><p>${words.askValue}</p></section>`
      : nothing;
  return question(
    'column',
    words.askColumn,
    rivals.map((index) => ({
      text: html`${columnName(headings, index, spoken)}:
      ${body[0]?.cells[index] ?? ''}${index === proposed ? ` (${words.proposed})` : ''}`,
      isChosen: meanings?.[index] === 'value',
      choose: () => choose({ meanings: withMeaning(columns.meanings, index, 'value') }),
    })),
  );
}

function markQuestion(
  { examples: [example], columns }: TableReading,
  { words, formats }: Spoken<PasteWords>,
  choices: Choices,
  choose: Choose,
): TemplateResult | typeof nothing {
  if (!example) return nothing;
  const readings = readingsOf(digitsIn(example), columns.zeros);
  return question(
    'mark',
    fill(words.askMark, { example }),
    (['.', ','] as const).map((mark) => ({
      text: plainNumber(readings[mark] ?? 0, formats),
      isChosen: choices.mark === mark,
      choose: () => choose({ mark }),
    })),
  );
}

function codesQuestion(
  { codes, questions: open }: TableReading,
  { words, formats }: Spoken<PasteWords>,
  choices: Choices,
  choose: Choose,
): TemplateResult | typeof nothing {
  if (!codes.isOpen || (!open.includes('codes') && !choices.codes)) return nothing;
  const { example, system: proposed } = codes;
  const answer = (system: 'iso' | 'agency', name: string): Answer => ({
    text: `${name}${
      example ? `: ${example.code} = ${formats.region(example[system]) ?? example[system]}` : ''
    }${system === proposed ? ` (${words.proposed})` : ''}`,
    isChosen: choices.codes === system,
    choose: () => choose({ codes: system }),
  });
  return question('codes', words.askCodes, [
    answer('iso', words.codesIso),
    answer('agency', words.codesAgency),
  ]);
}

function countryQuestions(
  { shared }: TableReading,
  { words, formats }: Spoken<PasteWords>,
  { countries }: Choices,
  choose: Choose,
): TemplateResult[] {
  return shared.map(({ name, keys }, index) =>
    question(
      `country-${index}`,
      fill(words.askCountry, { name }),
      keys.map((key) => ({
        text: `${formats.region(key) ?? key} (${key})`,
        isChosen: countries?.[name] === key,
        choose: () => choose({ countries: { ...countries, [name]: key } }),
      })),
    ),
  );
}

function wholeQuestions(
  { broken }: TableReading,
  { words, formats }: Spoken<PasteWords>,
  { wholes }: Choices,
  choose: Choose,
): TemplateResult[] {
  return broken.map(({ source: { line }, text, wholes: all }) => {
    const answer = (number: number | null, said: string): Answer => ({
      text: said,
      isChosen: wholes?.[line] === number,
      choose: () => choose({ wholes: { ...wholes, [line]: number } }),
    });
    return question(
      `whole-${line}`,
      html`<span class="line">${fill(words.line, { n: formats.count(line) })}</span>
        ${fill(words.askWhole, { text })}`,
      [
        ...all.map((number) => answer(number, writtenNumber(number, formats))),
        answer(null, words.wholeNone),
      ],
    );
  });
}

function currencyQuestion(
  { currency, questions: open }: TableReading,
  { words }: Spoken<PasteWords>,
  choices: Choices,
  there: string | undefined,
  choose: Choose,
): TemplateResult | typeof nothing {
  if (!currency || !there || (!open.includes('currency') && choices.currency !== currency))
    return nothing;
  return question('currency', fill(words.askCurrency, { found: currency, there }), [
    {
      text: fill(words.setCurrency, { found: currency }),
      isChosen: choices.currency === currency,
      choose: () => choose({ currency }),
    },
  ]);
}

const digitsIn = (cell: string): string => /\d[\d.,' ]*\d/.exec(plainDigits(cell))?.[0] ?? '';
