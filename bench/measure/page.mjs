// The pages of a peer: `shown` has its figures from the beginning, `empty` has the peer loaded and shows nothing.
import { FIGURES, withRows } from '../figures/data.js';
import { renderPanels } from '../figures/markup.js';
import { barsOf, listenerFor, markupOf, TAGS } from '../peers/factlet.markup.js';

/** The document of a page. A static peer's has so many donuts or rows, where they are asked for; that of built tags so many copies of the four, or rows. */
export function pageOf(
  { id, isStatic, built },
  bundle,
  { style, boot },
  { kind = 'shown', donuts = 0, rows = 0, copies = 1 } = {},
) {
  const isShown = kind === 'shown';
  const scripts = [bundle.built, ...(built && isShown ? [] : [bundle.module])].filter(Boolean);
  const body = isStatic
    ? markup(donuts, rows, bundle.panels)
    : `<div id="root">${built && isShown ? tags(rows, copies) : ''}</div>`;
  // Factlet has its JSON in its tags; the others get theirs out of one script.
  const data =
    isStatic || built
      ? ''
      : `<script type="application/json" id="figures">${JSON.stringify(FIGURES)}</script>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${id}</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<style>${style}</style>
<script>performance.mark('bench:start');${built && isShown ? listenerFor(rows ? 1 : copies * Object.keys(TAGS).length) : ''}</script>
${bundle.style ? `<link rel="stylesheet" href="${bundle.style}">` : ''}${scripts.map((address) => `<script type="module" src="${address}"></script>`).join('')}
</head><body>${body}<p>Source: bench.</p>${data}
<script type="module">${isShown ? shown({ isStatic, built }, bundle, boot) : `import peer from '${bundle.module}'; window.bench = { peer, root: document.getElementById('root') };`}</script>
</body></html>`;
}

const tags = (rows, copies) => (rows ? barsOf(withRows(rows)) : markupOf(FIGURES).repeat(copies));

function markup(donuts, rows, panels) {
  if (panels)
    return `<div id="root">${donuts ? panels.donut.repeat(donuts) : Object.values(panels).join('')}</div>`;
  if (donuts)
    return `<div id="root">${`<div class="cell">${renderPanels(FIGURES, ['donut'])}</div>`.repeat(donuts)}</div>`;
  return `<div id="root">${rows ? renderPanels(withRows(rows), ['bars']) : renderPanels(FIGURES)}</div>`;
}

function shown({ isStatic, built }, { module }, boot) {
  if (isStatic) return `${boot}show(() => {});`;
  if (built) return `${boot}show(() => window.drawn);`;
  return `import peer from '${module}';${boot}show(() => peer.mount(document.getElementById('root'), JSON.parse(document.getElementById('figures').textContent)));`;
}
