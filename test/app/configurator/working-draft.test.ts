import { expect } from '@open-wc/testing';
import { storeDraft, keptDrafts } from '../../../src/app/configurator/draft-storage.js';
import { WorkingDraft } from '../../../src/app/configurator/working-draft.js';

const titles = (): unknown[] =>
  keptDrafts()
    .map(({ draft }) => draft['title'])
    .toSorted();

describe('the draft that is worked on', () => {
  let work: WorkingDraft;
  beforeEach(() => {
    localStorage.clear();
    work = new WorkingDraft(() => undefined);
    work.keeper.start();
  });
  afterEach(() => {
    work.keeper.stop();
    localStorage.clear();
  });
  const leave = (): boolean => dispatchEvent(new Event('pagehide'));

  it('is never written over by another, as by that of a link', () => {
    storeDraft({ title: 'mine' }, 'a');
    work.resume();
    work.begin({ title: 'a colleague’s' });
    leave();
    expect(titles()).to.deep.equal(['a colleague’s', 'mine']);
    expect(work.others.map(({ draft }) => draft['title'])).to.deep.equal(['mine']);
    work.take({ title: 'a colleague’s, changed' }, 'title');
    leave();
    expect(titles()).to.deep.equal(['a colleague’s, changed', 'mine']);
  });

  it('is kept in its own place when Undo leads back to it', () => {
    work.begin({ title: 'mine' });
    work.begin({ title: 'a colleague’s' });
    work.undo();
    work.take({ title: 'mine, changed' }, 'title');
    leave();
    expect(titles()).to.deep.equal(['a colleague’s', 'mine, changed']);
  });

  it('goes on where it was kept', () => {
    storeDraft({ title: 'old' }, 'a');
    work.begin({ title: 'new' });
    const [old] = work.others;
    work.goOn(old!);
    work.take({ title: 'old, changed' }, 'title');
    leave();
    expect(titles()).to.deep.equal(['new', 'old, changed']);
  });

  it('is kept once when it is opened twice, and an empty one leaves nothing behind', () => {
    work.begin({ version: '1', lang: 'en' });
    work.begin({ title: 'sample' });
    leave();
    work.begin({ title: 'other' });
    work.begin({ title: 'sample' });
    leave();
    expect(titles()).to.deep.equal(['other', 'sample']);
  });

  it('forgets another, and stays', () => {
    work.begin({ title: 'a' });
    work.begin({ title: 'b' });
    leave();
    work.forgetOther(work.others[0]!);
    expect(titles()).to.deep.equal(['b']);
  });
});
