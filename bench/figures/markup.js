// The four panels as plain markup: the floor. It runs in Node, for the static page, and in the browser.
import { int, millions, slices, staffRows, barsHeight, COLORS } from './format.js';

export const PANELS = ['counters', 'donut', 'bars', 'staffing'];
/** Which of the figures a panel shows. */
export const FIELD = {
  counters: 'population',
  donut: 'funding',
  bars: 'origins',
  staffing: 'staffing',
};
const TITLES = {
  counters: 'Population',
  donut: 'Funding',
  bars: 'Country of origin',
  staffing: 'Staffing',
};
const CONTENT = { counters, donut, bars, staffing };

/** The panels with their figures. */
export const renderPanels = (figures, panels = PANELS) =>
  panels.map((key) => panel(key, CONTENT[key](figures[FIELD[key]]))).join('');

/** The frame of a panel, for what a library draws. */
export const panel = (key, content = '') =>
  `<section class="panel panel-${key}"><h2>${TITLES[key]}</h2><div class="body">${content}</div></section>`;

function counters(groups) {
  return `<dl class="counters">${groups.map(({ label, value }) => `<div><dt>${escaped(label)}</dt><dd>${int(value)}</dd></div>`).join('')}</dl>`;
}

export function staffing(staff) {
  const rows = staffRows(staff)
    .map(({ label, value }) => `<li><b>${value}</b> <span>${label}</span></li>`)
    .join('');
  return `<ul class="staff">${rows}</ul><p class="offices"><b>${staff.offices}</b> office${staff.offices === 1 ? '' : 's'}</p>`;
}

function donut(funding) {
  const shapes = donutShapes(funding);
  return (
    `<svg viewBox="-100 -100 200 200" role="img" aria-label="Funding"><g>${shapes.map(({ d, color }) => `<path d="${d}" fill="${color}"/>`).join('')}</g>` +
    `<text text-anchor="middle" class="big" y="0">${millions(funding.requirements)}</text>` +
    `<text text-anchor="middle" class="small" y="18">required</text></svg>` +
    `<ul class="legend">${shapes.map(({ color, label }) => `<li><i style="background:${color}"></i>${label}</li>`).join('')}</ul>`
  );
}

/** The slices with their paths. */
export function donutShapes(funding) {
  const parts = slices(funding);
  const total = parts.reduce((sum, { value }) => sum + value, 0) || 1;
  let end = 0;
  return parts.map((part) => {
    const start = end;
    end += (part.value / total) * 2 * Math.PI;
    return { ...part, d: arcPath(start, end, 56, 90) };
  });
}

function arcPath(start, end, inner, outer) {
  const point = (radius, angle) =>
    `${(radius * Math.sin(angle)).toFixed(2)} ${(-radius * Math.cos(angle)).toFixed(2)}`;
  const isLarge = end - start > Math.PI ? 1 : 0;
  return `M${point(outer, start)}A${outer} ${outer} 0 ${isLarge} 1 ${point(outer, end)}L${point(inner, end)}A${inner} ${inner} 0 ${isLarge} 0 ${point(inner, start)}Z`;
}

const BARS = { width: 444, left: 140, right: 60 };

/** Length of each bar, in px. */
export function barLengths(rows) {
  const largest = rows.reduce((most, { value }) => Math.max(most, value), 0) || 1;
  const room = BARS.width - BARS.left - BARS.right;
  return rows.map(({ value }) => ((value / largest) * room).toFixed(1));
}

/** Where the value beside a bar begins. */
export const valueX = (length) => (BARS.left + Number(length) + 6).toFixed(1);

function bars(rows) {
  const height = barsHeight(rows.length);
  const step = height / rows.length;
  const thickness = step * 0.7;
  const lengths = barLengths(rows);
  const marks = rows.map(({ name, value }, index) => {
    const y = (index * step + step / 2).toFixed(1);
    return (
      `<text x="${BARS.left - 8}" y="${y}" class="name">${escaped(name)}</text>` +
      `<rect x="${BARS.left}" y="${(index * step + (step - thickness) / 2).toFixed(1)}" width="${lengths[index]}" height="${thickness.toFixed(1)}"/>` +
      `<text x="${valueX(lengths[index])}" y="${y}" class="value">${int(value)}</text>`
    );
  });
  return `<svg width="${BARS.width}" height="${height}" role="img" aria-label="Country of origin" class="bars" fill="${COLORS.bar}">${marks.join('')}</svg>`;
}

function escaped(text) {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
