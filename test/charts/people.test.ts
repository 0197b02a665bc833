import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { buildingsPath, PERSON_PITCH, peoplePath, peoplePerFigure, tens } from '../../src/charts/people.js';

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

describe('peoplePerFigure', () => {
  it('is one for one where the people can be counted', () => {
    expect(peoplePerFigure([22, 3, 9])).to.equal(1);
    expect(peoplePerFigure([])).to.equal(1);
    expect(peoplePerFigure([0])).to.equal(1);
  });

  it('steps by 1, 2 and 5', () => expect([41, 80, 81, 201, 16000].map((value) => peoplePerFigure([value]))).to.deep.equal([2, 2, 5, 10, 500]));

  it('keeps the longest row countable, and is a step of 1, 2 or 5', () => {
    fc.assert(fc.property(fc.array(fc.nat({ max: 1e9 })), (values) => {
      const per = peoplePerFigure(values);
      expect(Math.max(0, ...values) / per).to.be.at.most(40);
      expect(String(per)).to.match(/^[125]0*$/);
    }));
  });

  it('is never more than it needs to be', () => {
    fc.assert(fc.property(fc.integer({ min: 41, max: 1e9 }), (value) => {
      expect(value / peoplePerFigure([value])).to.be.greaterThan(15);
    }));
  });
});

describe('tens', () => {
  it('groups by ten', () => {
    expect(tens(22, 1)).to.deep.equal([10, 10, 2]);
    expect(tens(10, 1)).to.deep.equal([10]);
    expect(tens(0, 1)).to.deep.equal([]);
  });

  it('never makes somebody nobody', () => expect(tens(1, 500)).to.deep.equal([1]));

  it('has one figure for so many people, and groups of ten at most', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 40000 }), fc.constantFrom(1, 2, 5, 10, 1000), (value, per) => {
      const groups = tens(value, per);
      expect(sum(groups)).to.equal(Math.max(1, Math.round(value / per)));
      for (const group of groups) expect(group).to.be.within(1, 10);
      expect(groups.slice(0, -1).every((group) => group === 10)).to.equal(true);
    }));
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
