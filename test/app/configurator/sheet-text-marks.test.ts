import { expect } from '@open-wc/testing';
import type { PagePlace } from '../../../src/app/configurator/files/pdf/places.js';
import {
  marksOf,
  placesAfter,
  type MarkState,
  type Marking,
} from '../../../src/app/configurator/sheet-text/marks.js';

const place = (top: number, page = 1): PagePlace => ({
  page,
  left: 10,
  right: 60,
  top,
  bottom: top + 10,
});

const marking = (
  name: string,
  lines: readonly number[],
  state: MarkState = 'sure',
  go = (): void => undefined,
): Marking => ({
  name,
  state,
  isPointed: false,
  go,
  proposal: {
    section: 'population',
    target: { kind: 'figure', path: name },
    values: [1],
    lines: lines.map((number) => ({ number, text: '' })),
  },
});

describe('the marks on a page', () => {
  const PLACES = [place(0), place(12), place(24), undefined, place(0, 2)];

  it('stand at the lines that gave something, on their pages', () => {
    const marks = marksOf([marking('a', [1]), marking('b', [5])], PLACES);
    expect(marks.map((mark) => [mark.name, mark.place])).to.deep.equal([
      ['a', place(0)],
      ['b', place(0, 2)],
    ]);
  });

  it('are one for lines that follow each other and gave the same, and two for a name and a number apart', () => {
    const marks = marksOf([marking('a', [1, 2]), marking('b', [3, 5])], PLACES);
    expect(marks.map((mark) => [mark.name, mark.place])).to.deep.equal([
      ['a', { ...place(0), bottom: 22 }],
      ['b', place(24)],
      ['b', place(0, 2)],
    ]);
  });

  it('are one for all that a line gave: doubtful while some of it is, taken once all of it is', () => {
    const state = (...states: MarkState[]): MarkState | undefined =>
      marksOf(
        states.map((each, index) => marking(`${index}`, [1], each)),
        PLACES,
      )[0]?.state;
    expect(state('sure', 'doubtful')).to.equal('doubtful');
    expect(state('taken', 'doubtful')).to.equal('doubtful');
    expect(state('taken', 'sure')).to.equal('sure');
    expect(state('taken', 'taken')).to.equal('taken');
  });

  it('lead to what is still to be taken', () => {
    const went: string[] = [];
    const go = (name: string) => (): void => void went.push(name);
    const [mark] = marksOf(
      [marking('a', [1], 'taken', go('a')), marking('b', [1], 'sure', go('b'))],
      PLACES,
    );
    mark?.go();
    expect(went).to.deep.equal(['b']);
  });
});

describe('the places of lines, after a text was changed', () => {
  const PLACES = [place(0), place(12), undefined, place(24)];
  const after = (text: string): readonly (number | undefined)[] =>
    placesAfter('a\nb\n\nc', text, PLACES).map((each) => each?.top);

  it('stay where lines are the same, before what was changed and behind it', () => {
    expect(after('a\nb\n\nc')).to.deep.equal([0, 12, undefined, 24]);
    expect(after('a\nx\n\nc')).to.deep.equal([0, undefined, undefined, 24]);
    expect(after('a\nb\nmore\n\nc')).to.deep.equal([0, 12, undefined, undefined, 24]);
    expect(after('a\n\nc')).to.deep.equal([0, undefined, 24]);
    expect(after('c')).to.deep.equal([24]);
    expect(after('a\na\nb\n\nc')).to.deep.equal([0, undefined, 12, undefined, 24]);
    expect(after('')).to.deep.equal([undefined]);
  });
});
