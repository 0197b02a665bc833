import { expect } from '@open-wc/testing';
import { LANGUAGES, type Language } from '../../src/language/languages.js';
import { lazyByLanguage, type LazyByLanguage } from '../../src/language/lazy.js';

/** A loader per language, which gives its name; `asked` says who was asked for. */
function lazyNames(fails: () => boolean = () => false): {
  lazy: LazyByLanguage<string>;
  asked: Language[];
} {
  const asked: Language[] = [];
  const loaders = Object.fromEntries(
    LANGUAGES.map((language) => [
      language,
      async () => {
        asked.push(language);
        if (fails()) throw new Error('no network');
        return { name: language };
      },
    ]),
  ) as Record<Language, () => Promise<{ name: string }>>;
  return { lazy: lazyByLanguage(loaders, ({ name }) => name), asked };
}

describe('lazyByLanguage', () => {
  it('fetches a language once, when it is asked for', async () => {
    const { lazy, asked } = lazyNames();
    expect(asked).to.deep.equal([]);
    expect(lazy.now('az')).to.equal(undefined);
    expect(lazy.load('az')).to.equal(lazy.load('az'));
    expect(await lazy.load('az')).to.equal('az');
    expect(lazy.now('az')).to.equal('az');
    expect(lazy.now('fr')).to.equal(undefined);
    expect(asked).to.deep.equal(['az']);
  });

  it('takes a tag for its language, and refuses one that we lack', async () => {
    const { lazy, asked } = lazyNames();
    expect(await lazy.load('az-AZ')).to.equal('az');
    expect(lazy.now('AZ')).to.equal('az');
    expect(lazy.now('de')).to.equal(undefined);
    const refused = await lazy.load('de').catch((error: unknown) => error);
    expect(refused).to.be.instanceOf(RangeError);
    expect(asked).to.deep.equal(['az']);
  });

  it('tries again after a failure', async () => {
    let isOffline = true;
    const { lazy, asked } = lazyNames(() => isOffline);
    const refused = await lazy.load('uk').catch((error: unknown) => error);
    expect(refused).to.be.instanceOf(Error);
    expect(lazy.now('uk')).to.equal(undefined);
    isOffline = false;
    expect(await lazy.load('uk')).to.equal('uk');
    expect(asked).to.deep.equal(['uk', 'uk']);
  });

  it('fetches nothing that was registered', async () => {
    const { lazy, asked } = lazyNames();
    lazy.register('en', 'came with the bundle');
    expect(lazy.now('en')).to.equal('came with the bundle');
    expect(await lazy.load('en')).to.equal('came with the bundle');
    expect(asked).to.deep.equal([]);
  });
});
