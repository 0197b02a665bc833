import { expect } from '@open-wc/testing';
import type { Draft } from '../../../src/app/configurator/draft.js';
import { History } from '../../../src/app/configurator/history.js';

/** A history through these drafts, each with what was changed. */
function through(...steps: readonly (readonly [draft: Draft, path: string])[]): History {
  const history = new History();
  for (const [draft, path] of steps) history.change(draft, path);
  return history;
}

describe('history', () => {
  it('has nothing before the first draft to go back to', () => {
    const history = through([{ lang: 'az' }, '']);
    expect(history.canUndo).to.equal(false);
    history.undo();
    expect(history.present).to.deep.equal({ lang: 'az' });
  });

  it('takes letters of one field, one after the other, for one step', () => {
    const history = through(
      [{}, ''],
      [{ title: 'A' }, 'title'],
      [{ title: 'Az' }, 'title'],
      [{ title: 'Aze' }, 'title'],
    );
    history.undo();
    expect(history.present).to.deep.equal({});
    history.redo();
    expect(history.present).to.deep.equal({ title: 'Aze' });
  });

  it('takes letters for another step in another field, and after the field was left', () => {
    const history = through(
      [{}, ''],
      [{ title: 'A' }, 'title'],
      [{ title: 'A', notes: 'B' }, 'notes'],
    );
    history.seal();
    history.change({ title: 'A', notes: 'Be' }, 'notes');
    history.undo();
    expect(history.present).to.deep.equal({ title: 'A', notes: 'B' });
    history.undo();
    expect(history.present).to.deep.equal({ title: 'A' });
  });

  it('takes each row that is added or taken away for a step, though the place is the same', () => {
    const history = through(
      [{ rows: [1, 2, 3] }, ''],
      [{ rows: [2, 3] }, 'rows'],
      [{ rows: [3] }, 'rows'],
    );
    history.undo();
    expect(history.present).to.deep.equal({ rows: [2, 3] });
    history.undo();
    expect(history.present).to.deep.equal({ rows: [1, 2, 3] });
  });

  it('takes each number for a step', () => {
    const history = through([{}, ''], [{ total: 4 }, 'total'], [{ total: 45 }, 'total']);
    history.undo();
    expect(history.present).to.deep.equal({ total: 4 });
  });

  it('has no way forward after another change', () => {
    const history = through([{}, ''], [{ total: 4 }, 'total']);
    history.undo();
    history.change({ total: 5 }, 'total');
    expect(history.canRedo).to.equal(false);
    history.undo();
    expect(history.present).to.deep.equal({});
  });
});
