// The textbook d3 way: d3-selection joins, no framework.
import { select } from 'd3-selection';
import { arc, pie } from 'd3-shape';
import { scaleBand, scaleLinear } from 'd3-scale';
import { definePeer, htmlLegend } from '../figures/define-peer.js';
import { slices, millions, int, barsHeight, COLORS } from '../figures/format.js';

export default definePeer({
  donut(el, funding) {
    const svg = select(el)
      .append('svg')
      .attr('viewBox', '-100 -100 200 200')
      .attr('role', 'img')
      .attr('aria-label', 'Funding');
    const g = svg.append('g');
    const big = svg.append('text').attr('text-anchor', 'middle').attr('class', 'big');
    svg
      .append('text')
      .attr('text-anchor', 'middle')
      .attr('class', 'small')
      .attr('y', 18)
      .text('required');
    const legend = htmlLegend(el, []);
    const shape = arc().innerRadius(56).outerRadius(90);
    const angles = pie()
      .sort(null)
      .value((d) => d.value);
    const draw = (f) => {
      const parts = slices(f);
      g.selectAll('path')
        .data(angles(parts))
        .join('path')
        .attr('d', shape)
        .attr('fill', (d) => d.data.color);
      big.text(millions(f.requirements));
      legend(parts);
    };
    draw(funding);
    return { update: draw, unmount() {} };
  },
  bars(el, rows) {
    const svg = select(el)
      .append('svg')
      .attr('class', 'bars')
      .attr('width', 444)
      .attr('role', 'img')
      .attr('aria-label', 'Country of origin')
      .attr('fill', COLORS.bar);
    const draw = (data) => {
      const height = barsHeight(data.length);
      const x = scaleLinear([0, data.reduce((m, r) => Math.max(m, r.value), 0)], [0, 244]);
      const y = scaleBand(
        data.map((r) => r.name),
        [0, height],
      ).padding(0.3);
      const mid = (r) => y(r.name) + y.bandwidth() / 2;
      svg.attr('height', height);
      svg
        .selectAll('.name')
        .data(data)
        .join('text')
        .attr('class', 'name')
        .attr('x', 132)
        .attr('y', mid)
        .text((r) => r.name);
      svg
        .selectAll('rect')
        .data(data)
        .join('rect')
        .attr('x', 140)
        .attr('y', (r) => y(r.name))
        .attr('width', (r) => x(r.value))
        .attr('height', y.bandwidth());
      svg
        .selectAll('.value')
        .data(data)
        .join('text')
        .attr('class', 'value')
        .attr('x', (r) => 146 + x(r.value))
        .attr('y', mid)
        .text((r) => int(r.value));
    };
    draw(rows);
    return { update: draw, unmount() {} };
  },
});
