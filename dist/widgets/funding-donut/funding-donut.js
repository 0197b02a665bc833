import { html, nothing, svg } from 'lit';
import { DataWidget } from '../../base/data-widget.js';
import { fundingTokens } from '../../base/funding-tokens.styles.js';
import { decodeFunding } from '../../data/funding.js';
import { details, figure, isolated } from '../../templates/text.js';
import { fundingDonutView } from './funding-donut.view.js';
import { fundingDonutStyles } from './funding-donut.styles.js';
/**
 * How much of the required funding was received: a ring with its share in the middle, and the amounts beside it.
 *
 * @tag factlet-funding-donut
 * @csspart ring - The ring.
 * @cssprop [--factlet-received=#0072bc] - Money received; `-line` is the outline.
 * @cssprop [--factlet-gap=#8ebeff] - Money that is missing; `-line` is the outline.
 */
export class FundingDonutElement extends DataWidget {
    constructor() {
        super(...arguments);
        this.section = 'funding';
        this.decode = decodeFunding;
        this.view = fundingDonutView;
    }
    static { this.styles = [...super.styles, fundingTokens, fundingDonutStyles]; }
    renderBody({ parts, share, caption, amounts, breakdown }, messages) {
        const single = parts.every(({ leader }) => !leader);
        // Long amounts leave no room for the requirement beside the ring.
        const long = amounts.some(({ number, details: lines }) => lines.length || (number?.text.length ?? 0) > 11);
        return html `
      <div class="donut ${single ? 'single' : ''} ${long ? 'long' : ''}">
        <div class="ring" part="ring" aria-hidden="true">
          <svg viewBox=${single ? '-102 -102 204 204' : '-124 -102 248 204'}>${parts.length
            ? parts.map(({ path, leader }, index) => svg `<path class=${ROLES[index]} d=${path}></path><path class="leader" d=${leader}></path>`)
            : svg `<circle class="none" r="100"></circle><circle class="none" r="72"></circle>`}</svg>
          <p><span class="num">${share}</span><span class="sub">${caption}</span></p>
        </div>
        <dl>${amounts.map((amount) => renderAmount(amount, messages))}</dl>
      </div>
      ${breakdown.length
            ? html `<dl class="breakdown">${breakdown.map(({ label, number, details: lines }) => html `<div>
            <dt class="label" part="label">${isolated(label)}</dt><dd>${figure(number, messages.valueMissing)}</dd>${details(lines)}
          </div>`)}</dl>`
            : nothing}
    `;
    }
}
const ROLES = ['received', 'gap'];
const renderAmount = ({ key, label, number, share, details: lines }, messages) => html `
  <div class="amount is-${key}">
    <dt>${key === 'required' ? nothing : html `<svg class="swatch" aria-hidden="true"><rect class=${key} width="100%" height="100%"></rect></svg>`}
      <span class="label" part="label">${isolated(label)}</span></dt>
    ${number || !share ? html `<dd class="value">${figure(number, messages.valueMissing)}</dd>` : nothing}
    ${share ? html `<dd class="share"><bdi>${share.text}</bdi></dd>` : nothing}
    ${details(lines)}
  </div>
`;
