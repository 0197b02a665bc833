import { expect } from '@open-wc/testing';
import { loadConfiguratorMessages } from '../../../src/app/configurator/messages/index.js';
import { loadFileWords } from '../../../src/app/configurator/messages/file-words.js';
import { LANGUAGES } from '../../../src/language/languages.js';

/** Every sentence by its path; plural forms by that of the others. */
function sentences(value: unknown, path = ''): [path: string, sentence: string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, each]) =>
    sentences(
      each,
      /^(zero|one|two|few|many|other)$/.test(key) && /^\.page\.(rows|toCheck)$/.test(path)
        ? path
        : `${path}.${key}`,
    ),
  );
}

const places = (sentence: string): string =>
  [...sentence.matchAll(/\{\w+\}/g)]
    .map(([place]) => place)
    .sort()
    .join();

/** All that the configurator says in a language, with what it says of files. */
const loadWords = async (language: string) => ({
  ...(await loadConfiguratorMessages(language)),
  files: await loadFileWords(language),
});

describe('words of the configurator', () => {
  for (const language of LANGUAGES) {
    it(`say the same in ${language}, with the same places`, async () => {
      const english = new Map(sentences(await loadWords('en')));
      const own = sentences(await loadWords(language));
      expect(new Set(own.map(([path]) => path))).to.deep.equal(new Set(english.keys()));
      for (const [path, sentence] of own) {
        expect(sentence.trim(), path).not.to.equal('');
        // Arabic counts one and two by words.
        if (path !== '.page.rows')
          expect(places(sentence), path).to.equal(places(english.get(path) ?? ''));
      }
    });

    it(`have no sentence left in English in ${language}`, async () => {
      const english = new Map(sentences(await loadWords('en')));
      const same = sentences(await loadWords(language)).filter(
        ([path, sentence]) => sentence.length > 12 && english.get(path) === sentence,
      );
      expect(language === 'en' ? [] : same).to.deep.equal([]);
    });
  }
});
