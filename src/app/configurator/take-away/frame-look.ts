import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { fill } from '../../../messages/index.js';
import type { SnippetOptions } from '../../../snippet/options.js';
import { isTaken } from '../../embed/appearance.js';
import { contrastOf, NEEDED } from '../../embed/contrast.js';
import type { TakeAwayWords } from '../messages/types.js';

/** What an officer typed for the look of a frame; what isn't said is the figure's own. */
export type FrameLook = Readonly<Partial<Record<(typeof FIELDS)[number], string>>>;

const FIELDS = ['accent', 'text', 'surface', 'font'] as const;

const isRead = (name: (typeof FIELDS)[number], value: string): boolean =>
  isTaken(name === 'font' ? 'font-family' : 'color', value);

/** The parts of a look that the frame will take. */
export function lookOptions(look: FrameLook): Pick<SnippetOptions, 'colours' | 'font'> {
  const { font, ...colours } = Object.fromEntries(
    FIELDS.flatMap((name) => {
      const value = look[name]?.trim() ?? '';
      return value && isRead(name, value) ? [[name, value]] : [];
    }),
  );
  return { colours, font };
}

/** The fields for a frame's colours and font, each with what is wrong with it. */
export function frameLook(
  look: FrameLook,
  words: TakeAwayWords['look'],
  change: (look: FrameLook) => void,
): TemplateResult {
  return html`<details>
    <summary>${words.heading}</summary>
    <p class="hint">${words.hint}</p>
    ${FIELDS.map((name) => {
      const told = faultOf(name, look, words);
      return html`<label class="field"
          ><span>${words[name]}</span
          ><input
            dir="ltr"
            autocomplete="off"
            spellcheck="false"
            placeholder=${name === 'font' ? 'Georgia, serif' : '#0072bc'}
            .value=${live(look[name] ?? '')}
            aria-describedby="look-${name}-told"
            aria-invalid=${told ? 'true' : 'false'}
            @change=${({ currentTarget }: Event) =>
              currentTarget instanceof HTMLInputElement &&
              change({ ...look, [name]: currentTarget.value })}
        /></label>
        <p class="warn" id="look-${name}-told" role="status">${told || nothing}</p>`;
    })}
  </details>`;
}

function faultOf(
  name: (typeof FIELDS)[number],
  look: FrameLook,
  words: TakeAwayWords['look'],
): string {
  const value = look[name]?.trim() ?? '';
  if (!value) return '';
  if (!isRead(name, value)) return name === 'font' ? words.noFont : words.noColour;
  if (name !== 'accent' && name !== 'text') return '';
  const { surface = 'white' } = lookOptions(look).colours ?? {};
  const ratio = contrastOf(value, surface);
  const needed = name === 'text' ? NEEDED.text : NEEDED.mark;
  return ratio < needed
    ? fill(words.contrast, { ratio: ratio.toFixed(1), needed: String(needed) })
    : '';
}
