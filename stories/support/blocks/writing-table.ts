import { LitElement, html, type TemplateResult } from 'lit';
import { directionOf } from '../../../src/format/direction.js';
import { fill } from '../../../src/messages/index.js';
import { LANGUAGES, supportedLanguage } from '../../../src/language/languages.js';
import { LANGUAGE_NAMES } from '../../../src/language/names.js';
import { loadLocaleAndNames, type Locale } from '../../../src/locale/locale.js';
import { sheet } from '../sheets.js';
import { blockStyles } from './block.styles.js';

const { required } = sheet.funding;
const [first] = sheet.donors.items;

/** What is written, and how a language writes it. */
const WRITTEN: readonly (readonly [what: string, write: (locale: Locale) => string | undefined])[] =
  [
    ['a count', ({ formats }) => formats.count(657_749)],
    ['in millions', ({ formats }) => formats.count(3_700_000, { scale: 'million', decimals: 1 })],
    [
      'money beside a mark',
      ({ formats }) => formats.money(required.value, 'USD', { scale: 'million', decimals: 1 }),
    ],
    [
      'money in a sentence',
      ({ formats }) =>
        formats.money(required.value, 'USD', { scale: 'million', decimals: 1 }, 'sentence'),
    ],
    ['a printed share', ({ formats }) => formats.percent(61.4)],
    ['the middle of a year', ({ messages }) => fill(messages.midYear, { year: '2024' })],
    ['a month', ({ formats }) => formats.date('2024-09')],
    ['a day', ({ formats }) => formats.date('2024-09-30')],
    ['a country', ({ formats }) => formats.region(first?.country ?? 'AU')],
    [
      'names in a row',
      ({ formats }) =>
        formats.list(
          sheet.donors.items.slice(0, 3).map(({ country }) => formats.region(country) ?? country),
        ),
    ],
    ['what is missing', ({ messages }) => messages.valueMissing],
  ];

const nameOf = (tag: string): string => {
  const lang = supportedLanguage(tag);
  return lang ? LANGUAGE_NAMES[lang] : tag;
};

/** How each language writes numbers, dates and names: as figures write them, here and now. */
class WritingTable extends LitElement {
  static override styles = blockStyles;

  #locales: readonly Locale[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    void Promise.all(LANGUAGES.map((lang) => loadLocaleAndNames(lang))).then((locales) => {
      this.#locales = locales;
      this.requestUpdate();
    });
  }

  protected override render(): TemplateResult {
    return html`<div class="scroll" tabindex="0" role="region" aria-label="How languages write">
      <table>
        <thead>
          <tr>
            <th></th>
            ${this.#locales.map(
              ({ lang }) => html`<th scope="col" lang=${lang}>${nameOf(lang)}</th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${WRITTEN.map(
            ([what, write]) =>
              html`<tr>
                <th scope="row">${what}</th>
                ${this.#locales.map(
                  (locale) =>
                    html`<td lang=${locale.lang} dir=${directionOf(locale.lang)}>
                      ${write(locale)}
                    </td>`,
                )}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }
}
customElements.define('story-writing', WritingTable);
