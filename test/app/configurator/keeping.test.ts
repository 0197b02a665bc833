import { expect } from '@open-wc/testing';
import { Autosave } from '../../../src/app/configurator/autosave.js';
import {
  deleteStoredDraft,
  keptDrafts,
  renameStoredDraft,
  storeDraft,
} from '../../../src/app/configurator/draft-storage.js';
import { withClock } from '../../support/clock.js';

/** Runs while the browser's storage does something else. */
function whileStorage(setItem: () => void, run: () => void): void {
  const { setItem: usual } = Storage.prototype;
  Storage.prototype.setItem = setItem;
  try {
    run();
  } finally {
    Storage.prototype.setItem = usual;
  }
}

const refuse = (name: string) => (): void => {
  throw new DOMException('', name);
};

describe('keeping', () => {
  afterEach(() => localStorage.clear());

  it('finds the draft again, and when it was kept', () => {
    const draft = { version: '1', odd: { kept: [null, 'ə'] } };
    const kept = storeDraft(draft, 'a');
    expect(keptDrafts()).to.deep.equal([{ id: 'a', draft, at: 'at' in kept && kept.at }]);
  });

  it('finds nothing where nothing was kept, or something else is', () => {
    expect(keptDrafts()).to.deep.equal([]);
    for (const other of ['', '{', '[]', '{"draft":5}', 'null']) {
      localStorage.setItem('factlet-configurator:a', other);
      expect(keptDrafts(), other).to.deep.equal([]);
    }
    localStorage.setItem('factlet-configurator-language', 'az');
    expect(keptDrafts()).to.deep.equal([]);
  });

  it('keeps each draft in a place of its own, and forgets one of them', async () => {
    await withClock('2026-11-01', async (clock) => {
      storeDraft({ title: 'a' }, 'a');
      clock.tick(1);
      storeDraft({ title: 'b' }, 'b');
    });
    expect(keptDrafts().map(({ draft }) => draft['title'])).to.deep.equal(['b', 'a']);
    deleteStoredDraft('b');
    expect(keptDrafts().map(({ draft }) => draft['title'])).to.deep.equal(['a']);
    deleteStoredDraft('a');
    expect(localStorage).to.have.length(0);
  });

  it('keeps the name that a draft is given, through its changes, until it is taken away', () => {
    storeDraft({ title: 'a' }, 'a', { title: 'before' });
    renameStoredDraft('a', 'For the minister');
    storeDraft({ title: 'b' }, 'a', { title: 'before' });
    const [kept] = keptDrafts();
    expect([kept?.name, kept?.draft, kept?.before]).to.deep.equal([
      'For the minister',
      { title: 'b' },
      { title: 'before' },
    ]);
    renameStoredDraft('a', '');
    expect(keptDrafts()[0]).not.to.have.property('name');
    expect(keptDrafts()[0]?.before).to.deep.equal({ title: 'before' });
    renameStoredDraft('nowhere', 'No draft');
    expect(keptDrafts()).to.have.length(1);
  });

  it('finds the draft that a page of before kept in the only place there was', () => {
    localStorage.setItem(
      'factlet-configurator',
      '{"at":"2026-11-01T10:00:00.000Z","draft":{"version":"1"}}',
    );
    const [kept] = keptDrafts();
    expect([kept?.draft, kept?.at.toJSON()]).to.deep.equal([
      { version: '1' },
      '2026-11-01T10:00:00.000Z',
    ]);
    storeDraft({ version: '1', title: 'x' }, kept?.id ?? '');
    expect(keptDrafts().map(({ draft }) => draft)).to.deep.equal([{ version: '1', title: 'x' }]);
  });

  it('says that the browser refuses, or is full', () => {
    whileStorage(refuse('SecurityError'), () =>
      expect(storeDraft({}, 'a')).to.deep.equal({ problem: 'refused' }),
    );
    whileStorage(refuse('QuotaExceededError'), () =>
      expect(storeDraft({}, 'a')).to.deep.equal({ problem: 'full' }),
    );
  });

  it('keeps the draft of before where the new one has no room', () => {
    storeDraft({ version: '1' }, 'a');
    whileStorage(refuse('QuotaExceededError'), () => storeDraft({ version: '1', title: 'x' }, 'a'));
    expect(keptDrafts()[0]?.draft).to.deep.equal({ version: '1' });
  });
});

describe('keeper', () => {
  let keeper: Autosave;
  let updates = 0;
  beforeEach(() => {
    updates = 0;
    keeper = new Autosave(() => updates++);
    keeper.start();
  });
  afterEach(() => {
    keeper.stop();
    localStorage.clear();
  });
  const leave = (): boolean => dispatchEvent(new Event('beforeunload', { cancelable: true }));

  it('keeps what was changed last when the page goes away, without waiting', () => {
    keeper.keep({ title: 'a' }, 'a');
    keeper.keep({ title: 'ab' }, 'a');
    expect(keptDrafts()).to.deep.equal([]);
    dispatchEvent(new Event('pagehide'));
    expect(keptDrafts()[0]?.draft).to.deep.equal({ title: 'ab' });
    expect(updates).to.equal(1);
  });

  it('lets a page go whose draft is kept, and holds one whose draft is nowhere', () => {
    keeper.keep({ title: 'a' }, 'a');
    expect(leave()).to.equal(true);
    whileStorage(refuse('SecurityError'), () => {
      keeper.keep({ title: 'ab' }, 'a');
      expect(leave()).to.equal(false);
      keeper.savedAsFile();
      expect(leave()).to.equal(true);
    });
  });

  it('keeps nothing after it was told to forget, until it is told to keep', () => {
    keeper.keep({ title: 'a' }, 'a');
    keeper.forget();
    keeper.keep({ title: 'ab' }, 'a');
    dispatchEvent(new Event('pagehide'));
    expect(keptDrafts()).to.deep.equal([]);
    keeper.resume({ title: 'abc' }, 'a');
    expect(keptDrafts()[0]?.draft).to.deep.equal({ title: 'abc' });
  });

  it('keeps a draft that waits before it turns to another', () => {
    keeper.keep({ title: 'a' }, 'a');
    keeper.keep({ title: 'b' }, 'b');
    dispatchEvent(new Event('pagehide'));
    expect(keptDrafts().map(({ draft }) => draft['title'])).to.have.members(['a', 'b']);
  });

  it('notices another window that keeps the same draft', () => {
    keeper.keep({ title: 'a' }, 'a');
    dispatchEvent(new StorageEvent('storage', { key: 'factlet-configurator:b', newValue: '{}' }));
    expect(keeper.isElsewhere).to.equal(false);
    dispatchEvent(new StorageEvent('storage', { key: 'something', newValue: '1' }));
    expect(keeper.isElsewhere).to.equal(false);
    dispatchEvent(new StorageEvent('storage', { key: 'factlet-configurator:a', newValue: '{}' }));
    expect(keeper.isElsewhere).to.equal(true);
  });
});
