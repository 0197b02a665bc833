// What d3-shape's arc uses of d3-path for a ring: the same commands, rounded the same way.
const TURN = 2 * Math.PI;
const NEARLY = 1e-6;

export class Path {
  constructor(digits) {
    const scale = 10 ** digits;
    this.text = '';
    this.round = (value) => Math.round(value * scale) / scale;
  }

  add(command, ...values) {
    this.text += command + values.map(this.round).join(',');
  }

  moveTo(x, y) {
    this.add('M', (this.x = x), (this.y = y));
  }

  lineTo(x, y) {
    this.add('L', (this.x = x), (this.y = y));
  }

  closePath() {
    this.text += 'Z';
  }

  arc(cx, cy, radius, from, to, backwards) {
    const dx = radius * Math.cos(from);
    const dy = radius * Math.sin(from);
    const x = cx + dx;
    const y = cy + dy;
    const sweep = backwards ? 0 : 1;
    let turn = backwards ? from - to : to - from;
    if (this.x === undefined) this.moveTo(x, y);
    else if (Math.abs(this.x - x) > NEARLY || Math.abs(this.y - y) > NEARLY) this.lineTo(x, y);
    if (turn < 0) turn = (turn % TURN) + TURN;
    // A whole turn is two arcs: one from a point to itself is nothing.
    if (turn > TURN - NEARLY) {
      this.add('A', radius, radius, 0, 1, sweep, cx - dx, cy - dy);
      this.add('A', radius, radius, 0, 1, sweep, (this.x = x), (this.y = y));
    } else if (turn > NEARLY) {
      this.add(
        'A',
        radius,
        radius,
        0,
        turn >= Math.PI ? 1 : 0,
        sweep,
        (this.x = cx + radius * Math.cos(to)),
        (this.y = cy + radius * Math.sin(to)),
      );
    }
  }

  toString() {
    return this.text;
  }
}
