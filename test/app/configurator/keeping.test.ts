import { expect } from '@open-wc/testing';
import { Keeper } from '../../../src/app/configurator/keeper.js';
import { forget, keep, keptDraft } from '../../../src/app/configurator/keeping.js';

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
    const kept = keep(draft);
    expect(keptDraft()).to.deep.equal({ draft, at: 'at' in kept && kept.at });
  });

  it('finds nothing where nothing was kept, or something else is', () => {
    expect(keptDraft()).to.equal(undefined);
    for (const other of ['', '{', '[]', '{"draft":5}', 'null']) {
      localStorage.setItem('factlet-configurator', other);
      expect(keptDraft(), other).to.equal(undefined);
    }
  });

  it('forgets', () => {
    keep({ version: '1' });
    forget();
    expect(keptDraft()).to.equal(undefined);
    expect(localStorage).to.have.length(0);
  });

  it('says that the browser refuses, or is full', () => {
    whileStorage(refuse('SecurityError'), () => expect(keep({})).to.deep.equal({ problem: 'refused' }));
    whileStorage(refuse('QuotaExceededError'), () => expect(keep({})).to.deep.equal({ problem: 'full' }));
  });

  it('keeps the draft of before where the new one has no room', () => {
    keep({ version: '1' });
    whileStorage(refuse('QuotaExceededError'), () => keep({ version: '1', title: 'x' }));
    expect(keptDraft()?.draft).to.deep.equal({ version: '1' });
  });
});

describe('keeper', () => {
  let keeper: Keeper;
  let updates = 0;
  beforeEach(() => {
    updates = 0;
    keeper = new Keeper(() => updates++);
    keeper.start();
  });
  afterEach(() => {
    keeper.stop();
    localStorage.clear();
  });
  const leave = (): boolean => dispatchEvent(new Event('beforeunload', { cancelable: true }));

  it('keeps what was changed last when the page goes away, without waiting', () => {
    keeper.keep({ title: 'a' });
    keeper.keep({ title: 'ab' });
    expect(keptDraft()).to.equal(undefined);
    dispatchEvent(new Event('pagehide'));
    expect(keptDraft()?.draft).to.deep.equal({ title: 'ab' });
    expect(updates).to.equal(1);
  });

  it('lets a page go whose draft is kept, and holds one whose draft is nowhere', () => {
    keeper.keep({ title: 'a' });
    expect(leave()).to.equal(true);
    whileStorage(refuse('SecurityError'), () => {
      keeper.keep({ title: 'ab' });
      expect(leave()).to.equal(false);
      keeper.savedAsFile();
      expect(leave()).to.equal(true);
    });
  });

  it('keeps nothing after it was told to forget, until it is told to keep', () => {
    keeper.keep({ title: 'a' });
    keeper.forget();
    keeper.keep({ title: 'ab' });
    dispatchEvent(new Event('pagehide'));
    expect(keptDraft()).to.equal(undefined);
    keeper.resume({ title: 'abc' });
    expect(keptDraft()?.draft).to.deep.equal({ title: 'abc' });
  });

  it('notices another window', () => {
    dispatchEvent(new StorageEvent('storage', { key: 'something', newValue: '1' }));
    expect(keeper.isElsewhere).to.equal(false);
    dispatchEvent(new StorageEvent('storage', { key: 'factlet-configurator', newValue: '{}' }));
    expect(keeper.isElsewhere).to.equal(true);
  });
});
