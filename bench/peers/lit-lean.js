// Lit with the bytes in mind: no d3, templates without blanks. It reads no JSON of others, knows one language and tells nobody anything:
// what is left when all that is taken away.
import { LitElement, html, svg, css } from 'lit';
import { donutShapes } from '../figures/markup.js';

const int = (n) => `${n}`.replace(/\B(?=(\d{3})+$)/g, ',');
const millions = (n) => (n / 1e6).toFixed(1) + 'M';

const styles = css`
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
  ul,
  dl {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  dl {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 12px;
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
  svg {
    display: block;
    margin: auto;
  }
  text {
    font-size: 12px;
    fill: #222;
  }
  .big {
    font-size: 26px;
    font-weight: 700;
  }
  .small {
    fill: #566;
  }
  .legend {
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
  .bars text {
    dominant-baseline: central;
  }
  .name {
    text-anchor: end;
  }
  rect {
    fill: #0072bc;
  }
  b {
    font-size: 20px;
    display: inline-block;
    min-width: 48px;
  }
  p {
    margin: 8px 0 0;
  }
`;

const define = (name, render) =>
  customElements.define(
    name,
    class extends LitElement {
      static properties = { data: {} };
      static styles = styles;
      render() {
        return render(this.data);
      }
    },
  );

define(
  'lean-counters',
  (rows) =>
    html`<h2>Population</h2>
      <dl>
        ${rows.map(
          (r) =>
            html`<div>
              <dt>${r.label}</dt>
              <dd>${int(r.value)}</dd>
            </div>`,
        )}
      </dl>`,
);

define('lean-donut', (funding) => {
  const parts = donutShapes(funding);
  return html`<h2>Funding</h2>
    <svg viewBox="-100 -100 200 200" width="210" role="img" aria-label="Funding">
      ${parts.map((part) => svg`<path d=${part.d} fill=${part.color}></path>`)}
      <text text-anchor="middle" class="big">${millions(funding.requirements)}</text>
      <text text-anchor="middle" class="small" y="18">required</text>
    </svg>
    <ul class="legend">
      ${parts.map((part) => html`<li><i style="background:${part.color}"></i>${part.label}</li>`)}
    </ul>`;
});

define('lean-bars', (rows) => {
  const height = Math.min(12000, Math.max(240, rows.length * 24));
  const step = height / rows.length;
  const max = rows.reduce((m, r) => Math.max(m, r.value), 0) || 1;
  return html`<h2>Country of origin</h2>
    <svg class="bars" width="444" height=${height} role="img" aria-label="Country of origin">
      ${rows.map((r, i) => {
        const w = ((r.value / max) * 244).toFixed(1);
        const y = ((i + 0.5) * step).toFixed(1);
        return svg`<text class="name" x="132" y=${y}>${r.name}</text><rect x="140" y=${((i + 0.15) * step).toFixed(1)} width=${w} height=${(step * 0.7).toFixed(1)}></rect><text x=${146 + +w} y=${y}>${int(r.value)}</text>`;
      })}
    </svg>`;
});

define(
  'lean-staffing',
  (s) =>
    html`<h2>Staffing</h2>
      <ul>
        ${[
          ['National', s.national],
          ['International', s.international],
          ['Affiliate', s.affiliate],
        ].map((r) => html`<li><b>${r[1]}</b> <span>${r[0]}</span></li>`)}
      </ul>
      <p><b>${s.offices}</b> office${s.offices === 1 ? '' : 's'}</p>`,
);

const FIELD = { counters: 'population', donut: 'funding', bars: 'origins', staffing: 'staffing' };

export default {
  async mount(root, data, panels = Object.keys(FIELD)) {
    const els = panels.map((key) => {
      const el = document.createElement(`lean-${key}`);
      el.data = data[FIELD[key]];
      return el;
    });
    root.append(...els);
    const settled = () => Promise.all(els.map((el) => el.updateComplete));
    await settled();
    return {
      update(next) {
        els.forEach((el, i) => (el.data = next[FIELD[panels[i]]]));
        return settled();
      },
      unmount: () => root.replaceChildren(),
    };
  },
};
