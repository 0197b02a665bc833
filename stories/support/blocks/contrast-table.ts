import { LitElement, css, html, svg, type TemplateResult } from 'lit';
import tokens from '../../../src/themes/tokens.json' with { type: 'json' };
import { contrasts, type Contrast } from '../../../scripts/contrast.mjs';
import { themesOf } from '../../../scripts/themes.mjs';
import { blockStyles } from './block.styles.js';

const ROLES = {
  text: 'Text',
  line: 'Line',
  mark: 'Mark or its outline',
  decoration: 'Decoration',
} as const;

/** The contrast of every pair of every theme, as the build counts it. */
class ContrastTable extends LitElement {
  static override styles = [
    blockStyles,
    css`
      table {
        max-inline-size: 52em;
      }
      td > svg {
        display: block;
      }
    `,
  ];

  protected override render(): TemplateResult[] {
    return themesOf(tokens).map(
      ({ title, colours }) =>
        html`<h3>${title} <span class="quiet">on ${colours['surface']}</span></h3>
          <table>
            <thead>
              <tr>
                <th>Seen</th>
                <th>Colour</th>
                <th>Is a</th>
                <th class="number">Has</th>
                <th class="number">Needs</th>
                <th></th>
              </tr>
            </thead>
            <tbody>
              ${contrasts(colours).map(
                (row) =>
                  html`<tr>
                    <td>${sample(row)}</td>
                    <th scope="row">
                      ${row.names.map((name, index) => html`<code>${name}</code> <span class="quiet">${row.colours[index]}</span> `)}
                    </th>
                    <td>${ROLES[row.role]}</td>
                    <td class="number">${row.ratio.toFixed(2)} : 1</td>
                    <td class="number">${row.role === 'decoration' ? '–' : `${row.needed} : 1`}</td>
                    <td class=${row.passes ? '' : 'low'}>
                      ${row.role === 'decoration' ? 'carries no meaning' : row.passes ? 'enough' : 'too little'}
                    </td>
                  </tr>`,
              )}
            </tbody>
          </table>`,
    );
  }
}
customElements.define('story-contrast', ContrastTable);

/** The pair as it is drawn: text, a line, or a mark with its outline. */
export function sample({
  role,
  colours: [fill = '', line = ''],
  surface,
}: Contrast): TemplateResult {
  const drawn =
    role === 'text'
      ? svg`<text x="8" y="17" fill=${fill} font-size="14">8,087</text>`
      : role === 'mark'
        ? svg`<rect x="9" y="5" width="46" height="14" fill=${fill} stroke=${line} stroke-width="1.5"></rect>`
        : svg`<path d="M8 12h48" stroke=${fill} stroke-width=${role === 'line' ? 2 : 1}></path>`;
  return html`<svg width="64" height="24" aria-hidden="true">
    <rect width="64" height="24" fill=${surface}></rect>
    ${drawn}
  </svg>`;
}
