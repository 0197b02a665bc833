import { aTimeout, expect } from '@open-wc/testing';
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
    sessionStorage.clear();
    work = new WorkingDraft(() => undefined);
    work.start();
  });
  afterEach(() => {
    work.stop();
    localStorage.clear();
    sessionStorage.clear();
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

  it('is not lost to one that is what it was a moment ago', () => {
    work.begin({ version: '1' });
    leave();
    work.take({ version: '1', title: 'mine' }, 'title');
    work.begin({ version: '1' });
    work.take({ version: '1', title: 'another' }, 'title');
    leave();
    expect(titles().toSorted()).to.deep.equal(['another', 'mine']);
  });

  it('has the name that it was given, in its own place alone', () => {
    work.begin({ title: 'mine' });
    leave();
    work.rename('For the minister');
    work.begin({ title: 'a colleague’s' });
    expect(work.name).to.equal('');
    const [mine] = work.others;
    expect(mine?.name).to.equal('For the minister');
    work.rename('For the ministry', mine?.id);
    work.goOn(work.others[0]!);
    expect(work.name).to.equal('For the ministry');
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

  describe('after a reload', () => {
    const reload = (): void => {
      leave();
      work.stop();
      work = new WorkingDraft(() => undefined);
      work.start();
      work.resume();
    };

    it('can be undone and done again as before, into the places of other drafts', async () => {
      work.begin({ title: 'mine' });
      leave();
      // The draft of last time is the one that was kept later.
      await aTimeout(5);
      work.begin({ title: 'other' });
      work.take({ title: 'other, changed' }, 'title');
      work.take({ title: 'other, changed twice' }, '');
      work.undo();
      reload();
      work.redo();
      expect(work.present).to.deep.equal({ title: 'other, changed twice' });
      work.undo();
      work.undo();
      work.undo();
      expect(work.present).to.deep.equal({ title: 'mine' });
      expect(work.canUndo).to.equal(false);
      leave();
      expect(titles()).to.deep.equal(['mine', 'other']);
    });

    it('isn’t led to the steps of a draft that was changed elsewhere since', async () => {
      work.begin({ title: 'a' });
      work.take({ title: 'b' }, '');
      leave();
      await aTimeout(5);
      storeDraft({ title: 'c' }, 'elsewhere');
      reload();
      expect(work.present).to.deep.equal({ title: 'c' });
      expect(work.canUndo).to.equal(false);
    });

    it('has no steps where nothing may be kept', () => {
      work.begin({ title: 'a' });
      work.take({ title: 'b' }, '');
      work.keeper.forget();
      leave();
      expect(sessionStorage.length).to.equal(0);
    });
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

  it('brings back what was forgotten by mistake, with its name and its time', () => {
    work.begin({ title: 'a' });
    work.begin({ title: 'b' });
    leave();
    work.rename('The first', work.others[0]!.id);
    const [other] = work.others;
    work.forgetOther(other!);
    expect(work.others).to.deep.equal([]);
    const [forgotten] = work.forgotten;
    work.bringBack(forgotten!);
    expect(work.others).to.deep.equal([other]);
    expect(work.forgotten).to.deep.equal([]);
  });

  it('keeps the edition before with its next one, and with no other draft', () => {
    const before = { version: '1', asOf: '2024' };
    work.begin(before);
    work.begin({ version: '1', asOf: '2024', title: 'next' }, before);
    expect(work.before).to.deep.equal(before);
    work.take({ version: '1', asOf: '2025', title: 'next' }, 'asOf');
    expect(work.before).to.deep.equal(before);
    leave();

    const again = new WorkingDraft(() => undefined);
    const kept = (title?: string) => keptDrafts().find(({ draft }) => draft['title'] === title)!;
    again.goOn(kept('next'));
    expect([again.present?.['asOf'], again.before]).to.deep.equal(['2025', before]);
    again.goOn(kept());
    expect([again.present, again.before]).to.deep.equal([before, undefined]);
    // A file that was saved of it is that draft, and still has its edition before.
    again.begin({ version: '1', asOf: '2025', title: 'next' });
    expect(again.before).to.deep.equal(before);
    work.undo();
    work.undo();
    expect([work.present, work.before]).to.deep.equal([before, undefined]);
  });

  it('tells what only the edition before shows', () => {
    const told = {
      path: 'asOf',
      severity: 'warning',
      code: 'edition-date',
      parameters: {},
    } as const;
    work.begin({ version: '1' });
    expect(work.issues).to.deep.equal([]);
    work.tellAlso(() => [told]);
    expect(work.issues).to.deep.equal([told]);
  });
});
