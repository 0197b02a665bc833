import { expect } from '@open-wc/testing';
import { unexplainedMarks } from '../../src/data/unexplained-marks.js';

const told = (document: unknown): string[] =>
  unexplainedMarks(document).map(
    ({ path, severity, code, parameters }) => `${severity} ${code} ${path} ${parameters['mark']}`,
  );
const sheet = (mark: string, said: object = {}, around: object = {}) => ({
  population: { groups: [{ group: 'refugees', value: 5, mark, ...said }] },
  ...around,
});

describe('footnote marks that nothing explains', () => {
  it('are told with their place', () => {
    expect(told(sheet('*'))).to.deep.equal([
      'warning unexplained-mark population.groups[0].mark *',
    ]);
  });

  it('are not told where a note, a source or a title has them', () => {
    expect(told(sheet('*', { note: '* Of 2024.' }))).to.deep.equal([]);
    expect(told(sheet('¹', { note: { en: '¹ Of 2024.' } }))).to.deep.equal([]);
    expect(told(sheet('(1)', {}, { notes: ['Provisional.', '(1) Of 2024.'] }))).to.deep.equal([]);
    expect(told(sheet('†', {}, { source: { text: 'UNHCR († IOM)' } }))).to.deep.equal([]);
    expect(told(sheet('*', {}, { title: 'Mali*' }))).to.deep.equal([]);
  });

  it('are told where only another mark, a label or another section has them', () => {
    expect(told(sheet('*', { note: '** Of 2024.' }))).to.have.length(1);
    expect(told(sheet('**', { note: '* Of 2024.' }))).to.have.length(1);
    expect(told(sheet('*', { label: 'Refugees*' }))).to.have.length(1);
    expect(told(sheet('*', {}, { donors: { note: '* Of 2024.' } }))).to.have.length(1);
  });

  it('are told once per mark and section, and in a section alone', () => {
    const rows = [
      { label: 'A', value: 1, mark: '*' },
      { label: 'B', value: 2, mark: '*' },
      { label: 'C', value: 3, mark: '†' },
    ];
    expect(told({ groups: rows })).to.deep.equal([
      'warning unexplained-mark groups[0].mark *',
      'warning unexplained-mark groups[2].mark †',
    ]);
    expect(told({ population: { groups: rows }, donors: { items: rows } })).to.have.length(4);
  });

  it('are none where a mark can’t be read, or there is none', () => {
    for (const document of [null, [], 'x', {}, sheet('1'), sheet(''), sheet('abc')])
      expect(told(document)).to.deep.equal([]);
  });
});
