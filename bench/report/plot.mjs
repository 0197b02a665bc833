// Cost against size, a dot for each peer, as SVG.
import { median, ratios } from './statistics.mjs';

const WIDTH = 960;
const HEIGHT = 560;
const FRAME = { left: 72, right: 190, top: 64, bottom: 64 };
const SLOW = 'load 4× slow';

/** The plot of a run; nothing where loading wasn't measured. */
export function plot({ peers, fetched, measures }) {
  const dots = peers
    .map((peer) => ({
      ...peer,
      size: fetched[peer.id].bytes / 1000,
      cost: median(ratios(measures[SLOW]?.[peer.id], measures[SLOW]?.static, 'cpu')),
    }))
    .filter(({ cost }) => Number.isFinite(cost));
  if (!dots.length) return undefined;

  // Roots, because most that is worth telling apart lies near the origin.
  const x = scale(
    0,
    Math.max(...dots.map(({ size }) => size)) * 1.05,
    FRAME.left,
    WIDTH - FRAME.right,
    Math.sqrt,
  );
  const y = scale(
    0.9,
    Math.max(...dots.map(({ cost }) => cost)) * 1.1,
    HEIGHT - FRAME.bottom,
    FRAME.top,
    Math.log,
  );
  const placed = separated(dots.map((dot) => ({ ...dot, x: x(dot.size), y: y(dot.cost) })));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="system-ui, sans-serif" font-size="14" role="img" aria-labelledby="title">
<title id="title">CPU to show four panels against bytes to fetch: ${placed.map(({ title, size, cost }) => `${escaped(title)} ${size.toFixed(1)} kB, ${cost.toFixed(2)} ×`).join('; ')}</title>
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
<text x="${FRAME.left}" y="30" font-size="18" font-weight="600" fill="#222">What four panels cost a slow phone: CPU against size</text>
${[1, 1.5, 2, 3, 4, 6, 8, 12, 16]
  .filter((tick) => y(tick) >= FRAME.top)
  .map(
    (tick) =>
      `<path d="M${FRAME.left} ${y(tick).toFixed(1)}H${WIDTH - FRAME.right}" stroke="#ddd"/><text x="${FRAME.left - 10}" y="${(y(tick) + 5).toFixed(1)}" text-anchor="end" fill="#555">${tick} ×</text>`,
  )
  .join('\n')}
${[0, 10, 25, 50, 100, 150, 200, 250, 300]
  .filter((tick) => x(tick) <= WIDTH - FRAME.right)
  .map(
    (tick) =>
      `<text x="${x(tick).toFixed(1)}" y="${HEIGHT - FRAME.bottom + 24}" text-anchor="middle" fill="#555">${tick}</text>`,
  )
  .join('\n')}
<text x="${(FRAME.left + WIDTH - FRAME.right) / 2}" y="${HEIGHT - 14}" text-anchor="middle" fill="#555">kB of scripts and style sheets (Brotli)</text>
<text x="${FRAME.left}" y="50" fill="#555">CPU of the main thread over a static page, 4× slow-down</text>
${placed.map(dotAndName).join('\n')}
</svg>
`;
}

function dotAndName({ id, title, x, y, nameY }) {
  const isOurs = id.startsWith('factlet');
  const colour = isOurs ? '#0072bc' : '#666';
  const name = `<text x="${(x + 14).toFixed(1)}" y="${(nameY + 5).toFixed(1)}" fill="${isOurs ? '#0072bc' : '#222'}" stroke="#fff" stroke-width="4" paint-order="stroke"${isOurs ? ' font-weight="600"' : ''}>${escaped(title)}</text>`;
  return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${isOurs ? 7 : 5}" fill="${colour}"/><path d="M${x.toFixed(1)} ${y.toFixed(1)}L${(x + 12).toFixed(1)} ${nameY.toFixed(1)}" stroke="${colour}"/>${name}`;
}

/** Names beside dots that are near each other are pushed down, until none lies on another. */
function separated(dots) {
  const placed = [];
  for (const dot of [...dots].sort((one, other) => one.y - other.y)) {
    let nameY = dot.y;
    while (
      placed.some((other) => Math.abs(other.nameY - nameY) < 17 && Math.abs(other.x - dot.x) < 190)
    )
      nameY += 1;
    placed.push({ ...dot, nameY });
  }
  return placed;
}

const scale = (low, high, from, to, bend) => (value) =>
  from + ((bend(value) - bend(low)) / (bend(high) - bend(low))) * (to - from);
const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
