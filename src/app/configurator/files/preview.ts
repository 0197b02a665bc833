import { html, type TemplateResult } from 'lit';
import type { Table } from '../paste/table.js';

/** What is enough to see which table it is. */
const MAX_ROWS = 6;
const MAX_COLUMNS = 8;

/** The first rows of a table, as they are in the file, and in the direction of their language. */
export function previewTable({ rows, columns }: Table, caption: string): TemplateResult {
  const isCut = columns > MAX_COLUMNS;
  return html`<p class="hint" id="preview">${caption}</p>
    <div class="preview" role="group" tabindex="0" aria-labelledby="preview" dir="auto">
      <table>
        <tbody>
          ${rows.slice(0, MAX_ROWS).map(
            ({ line, cells, stored }) =>
              html`<tr>
                <th scope="row">${line}</th>
                ${cells
                  .slice(0, MAX_COLUMNS)
                  .map(
                    (cell, index) =>
                      html`<td class=${stored?.[index] ? 'number' : ''}>${cell}</td>`,
                  )}${isCut ? html`<td>…</td>` : ''}
              </tr>`,
          )}
        </tbody>
      </table>
      ${rows.length > MAX_ROWS ? html`<p aria-hidden="true">…</p>` : ''}
    </div>`;
}
