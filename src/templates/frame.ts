import { html, nothing, type TemplateResult } from 'lit';
import type { Direction } from '../format/direction.js';
import type { FigureView, Phrase } from '../views/figure-view.js';
import { whereAndWhen } from '../views/phrases.js';
import { lineContent, phraseContent, sentenceContent, type Content } from './text.js';

/** What a widget's attributes say of its frame. */
export interface FrameOptions {
  readonly headingLevel: number;
  readonly withoutPlace: boolean;
  readonly withoutTakeaway: boolean;
  readonly withoutSource: boolean;
}

/** How a figure speaks, and whether it waits for its style sheet, which shows it. */
export interface FigureState {
  readonly lang: string;
  readonly dir: Direction;
  readonly isWaiting?: boolean;
}

/** What of a view stands in its frame. */
export type FrameView = Pick<
  FigureView,
  'heading' | 'place' | 'asOf' | 'takeaway' | 'notes' | 'source'
>;

/**
 * The frame of every figure, from top to bottom: heading, place and date, takeaway, figure, notes,
 * source; at its end, what can be done with it.
 */
export function frame(
  view: FrameView,
  body: Content,
  dir: Direction,
  { headingLevel, withoutPlace, withoutTakeaway, withoutSource }: FrameOptions,
  actions: Content = nothing,
): TemplateResult {
  const { notes } = view;
  const where = withoutPlace ? view.asOf : whereAndWhen(view);
  const takeaway = withoutTakeaway ? undefined : view.takeaway;
  const source = withoutSource ? undefined : view.source;
  const hasFoot = notes.length > 0 || source !== undefined || actions !== nothing;
  return html`
    <figcaption>
      ${heading(view.heading, headingLevel, dir)}
      ${where ? html`<p class="as-of" part="as-of">${sentenceContent(where, dir)}</p>` : nothing}
      ${
        takeaway
          ? html`<p class="takeaway" part="takeaway">${sentenceContent(takeaway, dir)}</p>`
          : nothing
      }
    </figcaption>
    <div class="body" part="body">${body}</div>
    ${
      hasFoot
        ? html`<div class="foot">
            <div>
              ${notes.map((note) => html`<p part="note">${sentenceContent(note, dir)}</p>`)}
              ${source ? html`<p part="source">${lineContent(source, dir)}</p>` : nothing}
            </div>
            ${actions}
          </div>`
        : nothing
    }
  `;
}

/** A whole figure, named by its heading. */
export const figureTemplate = (
  content: Content,
  { lang, dir, isWaiting = false }: FigureState,
): TemplateResult => html`
  <figure part="figure" aria-labelledby="heading" lang=${lang} dir=${dir} ?hidden=${isWaiting}>
    ${content}
  </figure>
`;

/**
 * A button that opens something below it, named by its words and the figure's; without `press` it
 * can't be pressed.
 */
// prettier-ignore
export const opener = (
  id: string, label: string, isOpen = false, press?: (event: Event) => void,
): TemplateResult =>
  html`<button
    id=${id} type="button" part="${id} opener"
    aria-labelledby="${id} heading" aria-expanded=${isOpen}
    ?disabled=${!press} @click=${press}
  >${label}</button>`;

/** A heading of level 2 to 6, 3 where another is asked for; its id names the figure. */
export function heading(phrase: Phrase, level: number, dir: Direction): TemplateResult {
  const content = phraseContent(phrase, dir);
  switch (level) {
    case 2:
      return html`<h2 id="heading" part="heading">${content}</h2>`;
    case 4:
      return html`<h4 id="heading" part="heading">${content}</h4>`;
    case 5:
      return html`<h5 id="heading" part="heading">${content}</h5>`;
    case 6:
      return html`<h6 id="heading" part="heading">${content}</h6>`;
    default:
      return html`<h3 id="heading" part="heading">${content}</h3>`;
  }
}
