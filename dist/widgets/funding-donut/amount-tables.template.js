import { html, nothing } from 'lit';
import { lineContent, valueContent } from '../../templates/text.js';
/** The amounts of a year or a part: a table, since each has a name and a bar of one scale. */
export const amountTableTemplate = ({ heading, rows, lines }, messages) => html `
  <table>
    <caption>
      <span part="list-heading"><bdi lang=${heading.lang ?? nothing}>${heading.text}</bdi></span
      >${lines.map((line) => html `<span class="sub">${lineContent(line)}</span>`)}
    </caption>
    <tbody>
      ${rows.map((row) => rowTemplate(row, messages))}
    </tbody>
  </table>
`;
const rowTemplate = (row, messages) => {
    const { label, number, share, length, details } = row;
    return html `
    <tr>
      <th class="label" part="label" scope="row">
        <bdi lang=${label.lang ?? nothing}>${label.text}</bdi>
      </th>
      <td>
        ${valueContent(number, messages.valueMissing, share)}${length ? barMark(row, length) : nothing}${details.map((line) => html `<span class="sub" part="detail">${lineContent(line)}</span>`)}
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
