// Observable Plot for the bars; Plot has no arcs, so d3-shape for the donut.
// Plot has no update: one replaces the figure.
import { plot, barX, text } from '@observablehq/plot';
import { arc, pie } from 'd3-shape';
import { definePeer, htmlLegend } from '../figures/define-peer.js';
import { slices, millions, int, barsHeight, COLORS } from '../figures/format.js';

export default definePeer({
  donut(el, funding) {
    const shape = arc().innerRadius(56).outerRadius(90);
    const angles = pie()
      .sort(null)
      .value((d) => d.value);
    el.innerHTML =
      '<svg viewBox="-100 -100 200 200" role="img" aria-label="Funding"><path/><path/>' +
      '<text text-anchor="middle" class="big"></text><text text-anchor="middle" class="small" y="18">required</text></svg>';
    const [svg] = el.children;
    const legend = htmlLegend(el, []);
    const draw = (f) => {
      const parts = slices(f);
      angles(parts).forEach((a, i) => {
        svg.children[i].setAttribute('d', shape(a));
        svg.children[i].setAttribute('fill', a.data.color);
      });
      svg.querySelector('.big').textContent = millions(f.requirements);
      legend(parts);
    };
    draw(funding);
    return { update: draw, unmount() {} };
  },
  bars(el, rows) {
    const draw = (data) =>
      el.replaceChildren(
        plot({
          width: 444,
          height: barsHeight(data.length),
          marginLeft: 140,
          marginRight: 60,
          marginTop: 0,
          marginBottom: 0,
          x: { axis: null },
          y: { label: null, domain: data.map((r) => r.name), tickSize: 0 },
          marks: [
            barX(data, { x: 'value', y: 'name', fill: COLORS.bar }),
            text(data, {
              x: 'value',
              y: 'name',
              text: (r) => int(r.value),
              textAnchor: 'start',
              dx: 6,
            }),
          ],
        }),
      );
    draw(rows);
    return { update: draw, unmount() {} };
  },
});
