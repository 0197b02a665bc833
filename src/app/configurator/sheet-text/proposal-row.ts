import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '../../../messages/index.js';
import type { Spoken } from '../paste/language.js';
import { plainNumber } from '../written-number.js';
import { nameOf, shownValue } from './naming.js';
import type { Proposal } from './proposals.js';
import type { Present } from './taking.js';
import type { SheetTextWords } from '../messages/types.js';

/** A proposal as it is shown, and what is done with it. */
export interface ProposalRow {
  readonly proposal: Proposal;
  readonly present: Present;
  readonly isTicked: boolean;
  /** Whether somebody is at it; and what is done when somebody is. */
  readonly isPointed: boolean;
  readonly point: () => void;
  /** The value, where one of two has been chosen or there is but one. */
  readonly value: number | string | undefined;
  readonly tick: () => void;
  readonly choose: (value: number | string) => void;
}

/**
 * A proposal beside the lines that it comes from. What the draft says already has nothing to tick.
 */
export function proposalRow(
  { proposal, present, isTicked, isPointed, value, tick, choose, point }: ProposalRow,
  index: number,
  spoken: Spoken<SheetTextWords>,
): TemplateResult {
  const { words, formats } = spoken;
  const id = `proposal-${index}`;
  const isOpen = proposal.values.length > 1;
  const shown = value === undefined ? nothing : shownValue(value, proposal, spoken);
  // A space of a template's own is lost where it is made small, and the two would be one word.
  const what = html`<span
    ><bdi>${nameOf(proposal, spoken)}</bdi>${' '}<bdi class="value">${shown}</bdi></span
  >`;
  return html`<li
    class="row"
    data-proposal=${index}
    ?data-pointed=${isPointed}
    tabindex=${present.state === 'same' ? '-1' : nothing}
    @pointerenter=${point}
    @focusin=${point}
  >
    ${
      present.state === 'same'
        ? html`<p class="there">${what} <span class="line">${words.same}</span></p>`
        : html` <label class="check"
            ><input
              type="checkbox"
              id=${id}
              aria-describedby=${`${id}-told`}
              .checked=${isTicked}
              ?disabled=${isOpen && value === undefined}
              @change=${tick}
            />${what}</label
          >`
    }
    <div id=${`${id}-told`}>
      ${proposal.lines.map(
        ({ number, text }) =>
          html`<p class="raw">
            <span class="line">${fill(words.line, { n: formats.count(number) })}</span> ${text}
          </p>`,
      )}
      ${
        proposal.doubt && proposal.doubt !== 'several'
          ? html`<p class="remark">${words.doubts[proposal.doubt]}</p>`
          : nothing
      }
      ${
        present.state === 'differs'
          ? html`<p class="remark">
              ${fill(words.differs, { value: shownValue(present.value, proposal, spoken) })}
            </p>`
          : nothing
      }
    </div>
    ${
      isOpen && present.state !== 'same'
        ? html`<fieldset class="question">
            <legend>${proposal.doubt === 'several' ? words.doubts.several : words.choose}</legend>
            ${proposal.values.map(
              (each) =>
                html` <label class="check"
                  ><input
                    type="radio"
                    name=${id}
                    .checked=${each === value}
                    @change=${() => choose(each)}
                  /><bdi
                    >${typeof each === 'number' ? plainNumber(each, formats) : each}</bdi
                  ></label
                >`,
            )}
          </fieldset>`
        : nothing
    }
  </li>`;
}

/** Leads to a proposal's row: to its box to tick, or to the row where there is none. */
export function focusRow(root: ParentNode, index: number): void {
  const row = root.querySelector<HTMLElement>(`[data-proposal="${index}"]`);
  (row?.querySelector<HTMLElement>('input:enabled') ?? row)?.focus();
  row?.scrollIntoView({ block: 'nearest' });
}
