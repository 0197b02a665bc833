import { html, nothing, type TemplateResult } from 'lit';
import { isSaid, type Difference } from '../../../edition/compare.js';
import type { Review } from '../../../edition/remarks.js';
import type { Issue } from '../../../data/issues.js';
import { fill } from '../../../messages/index.js';
import { figureText, placeName } from '../../../views/edition-words.js';
import { placeOf } from '../checks/checks.js';
import { fieldId } from '../form/context.js';
import type { EditionLocale } from './locale.js';

/** After a sheet was opened: the choice to make its next edition, or to go on with it. */
export const offerTemplate = (
  { edition }: EditionLocale,
  begin: () => void,
  goOn: () => void,
): TemplateResult =>
  html`<section class="checks edition" aria-labelledby="edition">
    <h2 id="edition">${edition.heading}</h2>
    <p>${edition.offer}</p>
    <p class="ways">
      <button type="button" class="strong" @click=${begin}>${edition.begin}</button>
      <button type="button" @click=${goOn}>${edition.goOn}</button>
    </p>
  </section>`;

/** How far an edition is: what is still empty, and what still says last year. */
export function progressTemplate(
  { differences, remarks }: Review,
  locale: EditionLocale,
  go: (path: string) => void,
): TemplateResult {
  const { edition, formats } = locale;
  const asked = differences.filter(
    ({ before, row, trail }) =>
      isSaid(before) && row.now && trail.every(({ field }) => field !== 'years'),
  );
  const empty = asked.filter(({ now }) => !isSaid(now));
  const stale = remarks.filter(({ code }) => /^edition-(date|text)$/.test(code));
  return html`<section class="checks edition" aria-labelledby="edition">
    <h2 id="edition" tabindex="-1">${edition.heading}</h2>
    <p>
      ${fill(edition.filled, {
        n: formats.count(asked.length - empty.length),
        total: formats.count(asked.length),
      })}
    </p>
    <p class="hint">${edition.hint}</p>
    ${list(
      edition.renew,
      stale.map((remark) => staleTemplate(remark, locale, go)),
      locale,
    )}
    ${list(
      edition.toFill,
      empty.map((each) => emptyTemplate(each, locale, go)),
      locale,
    )}
  </section>`;
}

const list = (
  heading: string,
  items: readonly TemplateResult[],
  { formats }: EditionLocale,
): TemplateResult | typeof nothing =>
  items.length
    ? html`<details>
        <summary>${fill(heading, { n: formats.count(items.length) })}</summary>
        <ul>
          ${items}
        </ul>
      </details>`
    : nothing;

const staleTemplate = (
  { path, parameters }: Issue,
  locale: EditionLocale,
  go: (path: string) => void,
): TemplateResult =>
  html`<li>
    ${link(path, placeOf(path, locale), go)}
    <bdi>${parameters['text'] ?? parameters['asOf']}</bdi>
  </li>`;

const emptyTemplate = (
  { path, trail, before }: Difference,
  locale: EditionLocale,
  go: (path: string) => void,
): TemplateResult =>
  html`<li>
    ${link(path, trail.map((place) => placeName(place, locale)).join(' › '), go)}
    <bdi>${before ? figureText(before, locale) : ''}</bdi>
  </li>`;

function link(path: string, name: string, go: (path: string) => void): TemplateResult {
  const follow = (event: Event): void => {
    event.preventDefault();
    go(path);
  };
  return html`<a href=${`#${fieldId(path)}`} @click=${follow}>${name}</a>`;
}
