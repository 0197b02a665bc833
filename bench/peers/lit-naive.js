// Lit and d3 written the obvious way: no reading of JSON, one language, no events.
import { LitElement, html, svg, css } from 'lit';
import { arc, pie } from 'd3-shape';
import { scaleBand, scaleLinear } from 'd3-scale';
import { format } from 'd3-format';

const int = format(',');
const millions = (n) => format('.1f')(n / 1e6) + 'M';
const percent = format('.0%');

const frame = css`
  :host {
    display: block;
    border: 1px solid #d5dbe0;
    padding: 17px;
    font:
      14px/1.4 'DejaVu Sans',
      sans-serif;
    color: #222;
  }
  * {
    box-sizing: border-box;
  }
  h2 {
    font-size: 16px;
    margin: 0 0 12px;
  }
  ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
`;

class PopulationCounters extends LitElement {
  static properties = { data: { attribute: false } };
  static styles = [
    frame,
    css`
      dl {
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: 12px;
        margin: 0;
        min-height: 120px;
      }
      dt {
        color: #566;
      }
      dd {
        margin: 0;
        font-size: 24px;
        font-weight: 700;
      }
    `,
  ];
  render() {
    return html`<h2>Population</h2>
      <dl>
        ${this.data.map(
          (r) =>
            html`<div>
              <dt>${r.label}</dt>
              <dd>${int(r.value)}</dd>
            </div>`,
        )}
      </dl>`;
  }
}

class FundingDonut extends LitElement {
  static properties = { data: { attribute: false } };
  static styles = [
    frame,
    css`
      svg {
        display: block;
        height: 210px;
        width: 210px;
        margin: auto;
      }
      .big {
        font-size: 26px;
        font-weight: 700;
      }
      .small {
        font-size: 12px;
        fill: #566;
      }
      ul {
        display: flex;
        gap: 16px;
        justify-content: center;
        font-size: 12px;
        margin-top: 6px;
      }
      i {
        display: inline-block;
        width: 12px;
        height: 12px;
        margin-right: 6px;
        vertical-align: -1px;
      }
    `,
  ];
  render() {
    const { requirements, funded, gap } = this.data;
    const parts = [
      { label: 'Funded', value: funded, color: '#0072bc' },
      { label: 'Gap', value: gap, color: '#c5d3de' },
    ];
    const path = arc().innerRadius(56).outerRadius(90);
    const angles = pie()
      .sort(null)
      .value((d) => d.value)(parts);
    return html`<h2>Funding</h2>
      <svg viewBox="-100 -100 200 200" role="img" aria-label="Funding">
        ${angles.map((a) => svg`<path d=${path(a)} fill=${a.data.color}></path>`)}
        <text text-anchor="middle" class="big" y="0">${millions(requirements)}</text>
        <text text-anchor="middle" class="small" y="18">required</text>
      </svg>
      <ul>
        ${parts.map((p) => html`<li><i style="background:${p.color}"></i>${p.label} ${millions(p.value)} (${percent(p.value / requirements)})</li>`)}
      </ul>`;
  }
}

class OriginBars extends LitElement {
  static properties = { data: { attribute: false } };
  static styles = [
    frame,
    css`
      svg {
        display: block;
      }
      text {
        font-size: 12px;
        fill: #222;
        dominant-baseline: central;
      }
      .name {
        text-anchor: end;
      }
      rect {
        fill: #0072bc;
      }
    `,
  ];
  render() {
    const rows = this.data;
    const height = Math.min(12000, Math.max(240, rows.length * 24));
    const x = scaleLinear([0, Math.max(...rows.map((r) => r.value))], [0, 244]);
    const y = scaleBand(
      rows.map((r) => r.name),
      [0, height],
    ).padding(0.3);
    const mid = y.bandwidth() / 2;
    return html`<h2>Country of origin</h2>
      <svg width="444" height=${height} role="img" aria-label="Country of origin">
        ${rows.map(
          (r) => svg`
          <text class="name" x="132" y=${y(r.name) + mid}>${r.name}</text>
          <rect x="140" y=${y(r.name)} width=${x(r.value)} height=${y.bandwidth()}></rect>
          <text x=${146 + x(r.value)} y=${y(r.name) + mid}>${int(r.value)}</text>`,
        )}
      </svg>`;
  }
}

class StaffingPanel extends LitElement {
  static properties = { data: { attribute: false } };
  static styles = [
    frame,
    css`
      div {
        min-height: 120px;
      }
      b {
        font-size: 20px;
        display: inline-block;
        min-width: 48px;
      }
      p {
        margin: 8px 0 0;
      }
    `,
  ];
  render() {
    const { national, international, affiliate, offices } = this.data;
    return html`<h2>Staffing</h2>
      <div>
        <ul>
          <li><b>${national}</b> <span>National</span></li>
          <li><b>${international}</b> <span>International</span></li>
          <li><b>${affiliate}</b> <span>Affiliate</span></li>
        </ul>
        <p><b>${offices}</b> office${offices === 1 ? '' : 's'}</p>
      </div>`;
  }
}

customElements.define('naive-counters', PopulationCounters);
customElements.define('naive-donut', FundingDonut);
customElements.define('naive-bars', OriginBars);
customElements.define('naive-staffing', StaffingPanel);

const FIELD = { counters: 'population', donut: 'funding', bars: 'origins', staffing: 'staffing' };

export default {
  async mount(root, data, panels = Object.keys(FIELD)) {
    const els = panels.map((key) => {
      const el = document.createElement(`naive-${key}`);
      el.data = data[FIELD[key]];
      return el;
    });
    root.append(...els);
    await Promise.all(els.map((el) => el.updateComplete));
    return {
      update(next) {
        els.forEach((el, i) => (el.data = next[FIELD[panels[i]]]));
        return Promise.all(els.map((el) => el.updateComplete));
      },
      unmount: () => root.replaceChildren(),
    };
  },
};
