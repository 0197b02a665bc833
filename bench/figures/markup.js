// The four panels as plain markup: the floor. Runs in Node (static page) and in
// the browser (inner-html). Other peers take the two HTML panels from here too.
import { int, millions, slices, staffRows, barsHeight, COLORS } from './format.js';

const esc = (s) => String(s).replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]);

const counters = (rows) =>
  `<dl class="counters">${rows.map((r) => `<div><dt>${esc(r.label)}</dt><dd>${int(r.value)}</dd></div>`).join('')}</dl>`;

const staffing = (s) =>
  `<ul class="staff">${staffRows(s)
    .map((r) => `<li><b>${r.value}</b> <span>${r.label}</span></li>`)
    .join('')}</ul><p class="offices"><b>${s.offices}</b> office${s.offices === 1 ? '' : 's'}</p>`;

function arcPath(a0, a1, r0, r1) {
  const p = (r, a) => `${(r * Math.sin(a)).toFixed(2)} ${(-r * Math.cos(a)).toFixed(2)}`;
  const large = a1 - a0 > Math.PI ? 1 : 0;
  return `M${p(r1, a0)}A${r1} ${r1} 0 ${large} 1 ${p(r1, a1)}L${p(r0, a1)}A${r0} ${r0} 0 ${large} 0 ${p(r0, a0)}Z`;
}

/** The slices with their path data. */
export function donutShapes(f) {
  const parts = slices(f);
  const total = parts.reduce((t, s) => t + s.value, 0) || 1;
  let a = 0;
  return parts.map((s) => {
    const a0 = a;
    a += (s.value / total) * 2 * Math.PI;
    return { ...s, d: arcPath(a0, a, 56, 90) };
  });
}

function donut(f) {
  const parts = donutShapes(f);
  return (
    `<svg viewBox="-100 -100 200 200" role="img" aria-label="Funding"><g>${parts.map((s) => `<path d="${s.d}" fill="${s.color}"/>`).join('')}</g>` +
    `<text text-anchor="middle" class="big" y="0">${millions(f.requirements)}</text>` +
    `<text text-anchor="middle" class="small" y="18">required</text></svg>` +
    `<ul class="legend">${parts.map((s) => `<li><i style="background:${s.color}"></i>${s.label}</li>`).join('')}</ul>`
  );
}

const BARS = { width: 444, left: 140, right: 60 };

/** Length of each bar, px. */
export function barLengths(rows) {
  const max = rows.reduce((m, r) => Math.max(m, r.value), 0) || 1;
  const plot = BARS.width - BARS.left - BARS.right;
  return rows.map((r) => ((r.value / max) * plot).toFixed(1));
}
export const valueX = (length) => (BARS.left + Number(length) + 6).toFixed(1);

function bars(rows) {
  const height = barsHeight(rows.length);
  const step = height / rows.length;
  const h = step * 0.7;
  const lengths = barLengths(rows);
  const body = rows
    .map((r, i) => {
      const y = (i * step + step / 2).toFixed(1);
      return (
        `<text x="${BARS.left - 8}" y="${y}" class="name">${esc(r.name)}</text>` +
        `<rect x="${BARS.left}" y="${(i * step + (step - h) / 2).toFixed(1)}" width="${lengths[i]}" height="${h.toFixed(1)}"/>` +
        `<text x="${valueX(lengths[i])}" y="${y}" class="value">${int(r.value)}</text>`
      );
    })
    .join('');
  return `<svg width="${BARS.width}" height="${height}" role="img" aria-label="Country of origin" class="bars" fill="${COLORS.bar}">${body}</svg>`;
}

export const TITLES = { counters: 'Population', donut: 'Funding', bars: 'Country of origin', staffing: 'Staffing' };
export const PANELS = ['counters', 'donut', 'bars', 'staffing'];
export const FIELD = { counters: 'population', donut: 'funding', bars: 'origins', staffing: 'staffing' };
export const CONTENT = { counters, donut, bars, staffing };

export const panel = (key, inner = '') =>
  `<section class="panel panel-${key}"><h2>${TITLES[key]}</h2><div class="body">${inner}</div></section>`;

export const renderPanels = (data, panels = PANELS) =>
  panels.map((key) => panel(key, CONTENT[key](data[FIELD[key]]))).join('');
