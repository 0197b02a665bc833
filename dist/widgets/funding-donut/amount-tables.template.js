import { html, nothing } from 'lit';
import { lineContent, phraseContent, valueContent, } from '../../templates/text.js';
/** The amounts of a year or a part: a table, since each has a name and a bar of one scale. */
export const amountTableTemplate = ({ heading, rows, lines }, locale) => html `
  <table>
    <caption>
      <span part="list-heading">${phraseContent(heading, locale.dir)}</span
      >${lines.map((line) => html `<span class="sub">${lineContent(line, locale.dir)}</span>`)}
    </caption>
    <tbody>
      ${rows.map((row) => rowTemplate(row, locale))}
    </tbody>
  </table>
`;
const rowTemplate = (row, locale) => {
    const { label, number, share, length, details } = row;
    return html `
    <tr>
      <th class="label" part="label" scope="row">${phraseContent(label, locale.dir)}</th>
      <td>
        ${valueContent(number, locale, share)}${length ? barMark(row, length) : nothing}${details.map((line) => html `<span class="sub" part="detail">${lineContent(line, locale.dir)}</span>`)}
      </td>
    </tr>
  `;
};
const barMark = ({ key, isExpected }, length) => html `<svg
    part="bar"
    class="bar ${isExpected ? 'expected' : ''}"
    width="${length}%"
    height="10"
    aria-hidden="true"
  >
    <rect class=${key === 'gap' ? 'gap' : 'received'} width="100%" height="100%"></rect>
  </svg>`;
