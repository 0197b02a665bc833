import { expect } from '@open-wc/testing';
import { stepsOf, valueAt, withValueAt } from '../../../src/app/configurator/draft.js';

describe('draft', () => {
  const draft = {
    version: '1',
    population: {
      groups: [
        { group: 'refugees', value: 1 },
        { group: 'idps', value: 2 },
      ],
    },
    lang: 'az',
  };

  it('reads the paths that issues have', () => {
    expect(stepsOf('origins.lists[0].rows[12].label')).to.deep.equal([
      'origins',
      'lists',
      0,
      'rows',
      12,
      'label',
    ]);
    expect(stepsOf('')).to.deep.equal([]);
  });

  it('finds what stands at a path, and nothing that is inherited', () => {
    expect(valueAt(draft, 'population.groups[1].value')).to.equal(2);
    expect(valueAt(draft, '')).to.equal(draft);
    for (const path of [
      'population.groups[2].value',
      'funding.received',
      'constructor',
      'population.groups.length',
      'lang[0]',
    ])
      expect(valueAt(draft, path), path).to.equal(undefined);
  });

  it('changes one value, keeps the order of fields, and leaves the old draft alone', () => {
    const before = JSON.stringify(draft);
    const changed = withValueAt(draft, 'population.groups[0].value', 8087);
    expect(JSON.stringify(changed)).to.equal(before.replace('"value":1', '"value":8087'));
    expect(JSON.stringify(draft)).to.equal(before);
  });

  it('makes what is missing on the way', () => {
    expect(withValueAt({}, 'origins.lists[0].rows[0].value', 3)).to.deep.equal({
      origins: { lists: [{ rows: [{ value: 3 }] }] },
    });
    expect(withValueAt(draft, 'population.groups[2].value', 5)['population']).to.deep.equal({
      groups: [...draft.population.groups, { value: 5 }],
    });
  });

  it('puts a row that would leave a hole after the last', () => {
    expect(withValueAt({ notes: ['a'] }, 'notes[7]', 'b')).to.deep.equal({ notes: ['a', 'b'] });
  });

  it('takes a field or a row away', () => {
    expect(withValueAt(draft, 'lang', undefined)).to.not.have.property('lang');
    expect(
      valueAt(withValueAt(draft, 'population.groups[0]', undefined), 'population.groups'),
    ).to.deep.equal([{ group: 'idps', value: 2 }]);
  });

  it('keeps a field that is called as one that objects inherit', () => {
    expect(Object.keys(withValueAt({}, 'constructor', 1))).to.deep.equal(['constructor']);
  });
});
