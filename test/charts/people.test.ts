import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  buildingsPath,
  PERSON_PITCH,
  peoplePath,
  peoplePerIcon,
  tens,
  widthOf,
} from '../../src/charts/people.js';

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

describe('peoplePerFigure', () => {
  it('is one for one where the people can be counted', () => {
    expect(peoplePerIcon([22, 3, 9])).to.equal(1);
    expect(peoplePerIcon([])).to.equal(1);
    expect(peoplePerIcon([0])).to.equal(1);
  });

  it('is one for one up to a hundred', () => {
    expect(peoplePerIcon([63, 2, 1])).to.equal(1);
    expect(peoplePerIcon([100])).to.equal(1);
  });

  it('steps by 1, 2 and 5 from there on', () => {
    expect([101, 250, 251, 501, 16000].map((value) => peoplePerIcon([value]))).to.deep.equal([
      5, 5, 10, 20, 500,
    ]);
  });

  it('keeps the longest row countable, and is a step of 1, 2 or 5', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 1e9 })), (values) => {
        const per = peoplePerIcon(values);
        expect(Math.max(0, ...values) / per).to.be.at.most(100);
        expect(String(per)).to.match(/^[125]0*$/);
      }),
    );
  });

  it('is never more than it needs to be', () => {
    fc.assert(
      fc.property(fc.integer({ min: 101, max: 1e9 }), (value) => {
        expect(value / peoplePerIcon([value])).to.be.within(20, 50);
      }),
    );
  });
});

describe('tens', () => {
  it('groups by ten', () => {
    expect(tens(22, 1)).to.deep.equal([10, 10, 2]);
    expect(tens(10, 1)).to.deep.equal([10]);
    expect(tens(0, 1)).to.deep.equal([]);
  });

  it('draws a part of an icon for a part of what it stands for', () => {
    expect(tens(5, 2)).to.deep.equal([2.5]);
    expect(tens(123, 5)).to.deep.equal([10, 10, 4.6]);
    expect(tens(3, 5)).to.deep.equal([0.6]);
  });

  it('never makes somebody nobody', () => {
    const [part = 0] = tens(1, 500);
    expect(widthOf(part)).to.be.closeTo(1, 1e-6);
  });

  it('has one icon for so many people, and groups of ten at most', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40000 }),
        fc.constantFrom(1, 2, 5, 10, 1000),
        (value, per) => {
          const groups = tens(value, per);
          expect(sum(groups)).to.be.closeTo(value / per, 1 / 12);
          for (const group of groups) expect(group).to.be.within(0, 10);
          expect(groups.slice(0, -1).every((group) => group === 10)).to.equal(true);
        },
      ),
    );
  });

  it('is never wider for fewer', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4000 }), fc.constantFrom(5, 10, 50), (value, per) => {
        const width = (people: number): number =>
          tens(people, per).reduce((all, icons) => all + widthOf(icons), 0);
        expect(width(value)).to.be.at.most(width(value + 1));
      }),
    );
  });
});

describe('the width of icons', () => {
  it('ends with the last of them, or where it is cut', () => {
    expect(widthOf(1)).to.equal(12);
    expect(widthOf(10)).to.equal(138);
    expect(widthOf(2.5)).to.equal(34);
    expect(widthOf(0.5)).to.equal(6);
  });
});

describe('the figures of people and buildings', () => {
  it('stand beside each other, one a place', () => {
    for (const path of [peoplePath, buildingsPath]) {
      expect(path(0)).to.equal('');
      const starts = [...path(4).matchAll(/M(-?[\d.]+) /g)].map(([, x]) => Number(x));
      expect(starts).to.deep.equal([0, PERSON_PITCH, 2 * PERSON_PITCH, 3 * PERSON_PITCH]);
    }
  });
});
