import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { ring } from '../../src/charts/ring.js';

/** How much of a turn a part takes, by where its outer edge begins and ends. */
function boxOf(path: string): DOMRect {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const shape = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  shape.setAttribute('d', path);
  svg.append(shape);
  document.body.append(svg);
  const box = shape.getBBox();
  svg.remove();
  return box;
}

function shapeOf(path: string): SVGPathElement {
  const shape = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  shape.setAttribute('d', path);
  return shape;
}

/** Whether an outline holds the point at a radius and an angle from 12 o'clock. */
const holds = (path: string, radius: number, angle: number): boolean =>
  shapeOf(path).isPointInFill({ x: radius * Math.sin(angle), y: -radius * Math.cos(angle) });

function pointsOn(path: string): DOMPoint[] {
  const line = shapeOf(path);
  return Array.from({ length: 201 }, (_, index) =>
    line.getPointAtLength((line.getTotalLength() * index) / 200),
  );
}
const drawnParts = (share: number | undefined): string[] =>
  ring(share)
    .parts.map(({ path }) => path)
    .filter(Boolean);

describe('ring', () => {
  it('has no parts where no share is known', () => expect(ring(undefined).parts).to.deep.equal([]));

  it("has two parts for a share between none and all, the first from 12 o'clock to the right", () => {
    const [received, gap] = drawnParts(0.25).map(boxOf);
    expect(received!.x).to.be.within(-1, 3);
    expect(received!.y + received!.height).to.be.within(-3, 1);
    expect(gap!.x).to.be.closeTo(-100, 0.5);
  });

  it('fills the turn, and no more, when the share exceeds the whole', () => {
    expect(drawnParts(1)).to.have.length(1);
    expect(ring(1.25)).to.deep.equal(ring(1));
    expect(ring(1e9)).to.deep.equal(ring(1));
    expect(boxOf(drawnParts(1)[0]!).width).to.be.closeTo(200, 0.5);
  });

  it('is all gap for a share of nothing, or less', () => {
    expect(ring(0).parts[0]).to.deep.equal({ path: '', leader: '', tiny: false });
    expect(boxOf(ring(0).parts[1]!.path).width).to.be.closeTo(200, 0.5);
    expect(ring(-1)).to.deep.equal(ring(0));
  });

  it('draws the least part as large as it is, and apart from the other', () => {
    for (const share of [0.001, 0.004, 0.01, 0.019]) {
      for (const least of [drawnParts(share)[0]!, drawnParts(1 - share)[1]!]) {
        const { width } = boxOf(least);
        expect(width, String(share)).to.be.closeTo(100 * Math.sin(share * 2 * Math.PI), 0.01);
      }
      const [received, gap] = ring(share).parts;
      expect([received!.tiny, gap!.tiny]).to.deep.equal([true, false]);
      expect(holds(gap!.path, 86, share * 2 * Math.PI + 0.02)).to.equal(false);
    }
    expect(ring(0.56).parts.map(({ tiny }) => tiny)).to.deep.equal([false, false]);
  });

  it('leads along the ring and never across it', () => {
    for (const share of [0.001, 0.004, 0.05, 0.1, 0.24, 0.5, 0.76, 0.95, 0.996, 0.999]) {
      for (const { leader } of ring(share).parts) {
        for (const point of pointsOn(leader))
          expect(Math.hypot(point.x, point.y), `${share}: ${leader}`).to.be.greaterThan(100.7);
      }
    }
  });

  it('grows with the share', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.02, max: 0.5, noNaN: true }),
        fc.double({ min: 0.02, max: 0.5, noNaN: true }),
        (one, other) => {
          const [less, more] = [Math.min(one, other), Math.max(one, other)];
          expect(boxOf(drawnParts(less)[0]!).height).to.be.at.most(
            boxOf(drawnParts(more)[0]!).height + 0.01,
          );
        },
      ),
      { numRuns: 30 },
    );
  });

  it('gives paths of finite numbers for any share', () => {
    fc.assert(
      fc.property(fc.double(), (share) => {
        const text = JSON.stringify(ring(Number.isNaN(share) ? undefined : share));
        expect(text).not.to.match(/NaN|Infinity|undefined/);
      }),
    );
  });

  it('leads from each part to its side: the first to the right, the second to the left', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), (share) => {
        const [received, gap] = ring(share).parts.map(({ leader }) =>
          Number(/H(-?[\d.]+)$/.exec(leader)?.[1]),
        );
        expect(received).to.be.greaterThan(100);
        expect(gap).to.equal(-received!);
      }),
    );
  });

  it('needs no lines to its labels where one part is the whole', () => {
    for (const share of [0, 1, 2])
      expect(ring(share).parts.map(({ leader }) => leader)).to.deep.equal(['', '']);
  });
});
