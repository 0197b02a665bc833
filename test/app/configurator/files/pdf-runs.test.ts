import { expect } from '@open-wc/testing';
import type { Operation } from '../../../../src/app/configurator/files/pdf/operations.js';
import { runsOf } from '../../../../src/app/configurator/files/pdf/runs.js';
import { IDENTITY } from '../../../../src/app/configurator/files/pdf/text-state.js';

const glyphs = (text: string): object[] =>
  Array.from(text, (unicode) => ({ unicode, width: 500, isSpace: unicode === ' ' }));
const show = (...parts: (string | number)[]): Operation => ({
  name: 'showText',
  given: [parts.flatMap((part): unknown[] => (typeof part === 'number' ? [part] : glyphs(part)))],
});
const operation = (name: string, ...given: unknown[]): Operation => ({ name, given });
const written = (...operations: Operation[]) =>
  runsOf(
    [operation('beginText'), operation('setFont', 'F1', 10), ...operations],
    IDENTITY,
    () => 0.001,
  );
const texts = (...operations: Operation[]): string[] =>
  written(...operations).runs.map(({ text }) => text);

describe('the words that a PDF writes', () => {
  it('have their place, their width and their size', () => {
    const { runs } = written(operation('moveText', 20, 700), show('Iraq'));
    expect(runs).to.deep.equal([{ text: 'Iraq', left: 20, right: 40, baseline: 700, size: 10 }]);
  });

  it('end at a space, and at a gap that is as wide as one', () => {
    expect(texts(show('two words'))).to.deep.equal(['two', 'words']);
    expect(texts(show('two', -300, 'words'))).to.deep.equal(['two', 'words']);
    expect(texts(show('one', -20, 'word'))).to.deep.equal(['oneword']);
  });

  it('go on over several texts, and not in another size, from above the line or after a gap', () => {
    expect(texts(show('65'), show('7,749'))).to.deep.equal(['657,749']);
    expect(texts(show('6,541'), operation('setTextRise', 2), show('1'))).to.deep.equal([
      '6,541',
      '1',
    ]);
    expect(texts(show('6,541'), operation('setFont', 'F1', 6), show('1'))).to.deep.equal([
      '6,541',
      '1',
    ]);
    expect(texts(show('12'), operation('moveText', 30, 0), show('345'))).to.deep.equal([
      '12',
      '345',
    ]);
  });

  it('follow turns of the page and of forms, and come back from them', () => {
    const { runs } = written(
      operation('save'),
      operation('transform', 2, 0, 0, 2, 100, 50),
      show('A'),
      operation('restore'),
      operation('paintFormXObjectBegin', new Float32Array([1, 0, 0, 1, 7, 9]), null),
      show('B'),
      operation('paintFormXObjectEnd'),
      operation('setTextMatrix', new Float32Array([0, 1, -1, 0, 0, 0])),
      show('upright'),
    );
    expect(
      runs.map(({ text, left, baseline, size }) => [text, left, baseline, size]),
    ).to.deep.equal([
      ['A', 100, 50, 20],
      ['B', 7, 9, 10],
    ]);
  });

  it('are told from what can’t be seen', () => {
    const { runs, hasUnseen } = written(operation('setTextRenderingMode', 3), show('8,037'));
    expect([runs.length, hasUnseen]).to.deep.equal([0, true]);
  });

  it('turn Arabic round, with its letters as they are, and no numbers', () => {
    expect(texts(show('\uFEE5\uFEEE'))).to.deep.equal(['ون']);
    expect(texts(show('٢٢٤'))).to.deep.equal(['٢٢٤']);
    expect(texts(show('of\uFB01ce'))).to.deep.equal(['office']);
  });
});
