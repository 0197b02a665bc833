import { expect } from '@open-wc/testing';
import { answered, askedFor } from '../../support/answers.js';
import {
  draftAt,
  draftInFile,
  draftInLink,
  type Opening,
} from '../../../src/app/configurator/opening.js';

const codeOf = (opening: Opening | undefined): string =>
  opening && 'failure' in opening ? opening.failure.code : 'none';
const file = (text: string): Promise<Opening> => draftInFile(new File([text], 'sheet.json'));

async function packed(text: string): Promise<string> {
  const bytes = new Uint8Array(
    await new Response(
      new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw')),
    ).arrayBuffer(),
  );
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

describe('opening', () => {
  it('takes a file as it is, unknown fields included', async () => {
    expect(await file('\uFEFF{"version":"1","odd":{"a":1}}')).to.deep.equal({
      draft: { version: '1', odd: { a: 1 } },
    });
  });

  it('says where a file is broken', async () => {
    const opening = await file('{\n  "version": "1",\n  "population" {}\n}');
    expect('failure' in opening && opening.failure).to.deep.include({ code: 'bad-json' });
    expect('failure' in opening && opening.failure.parameters).to.deep.include({
      line: 3,
      column: 3,
    });
  });

  for (const [text, code] of [
    ['', 'no-data'],
    ['[1]', 'not-an-object'],
    ['{"a":1}', 'no-section'],
    ['{"version":"1"', 'json-ended'],
    ['<!doctype html>', 'bad-json'],
    [`{"version":"1","a":${'['.repeat(40)}${']'.repeat(40)}}`, 'too-deep'],
  ] as const) {
    it(`opens nothing that is no sheet: ${text.slice(0, 16) || 'nothing'}`, async () =>
      expect(codeOf(await file(text))).to.equal(code));
  }

  it('opens what a link carries, and says when it was cut off', async () => {
    const fragment = `#draft=${await packed('{"version":"1","title":"Əhali"}')}`;
    expect(await draftInLink(fragment)).to.deep.equal({ draft: { version: '1', title: 'Əhali' } });
    expect(codeOf(await draftInLink(fragment.slice(0, -8)))).to.equal('json-ended');
    expect(codeOf(await draftInLink('#draft=%%%'))).to.equal('json-ended');
    expect(await draftInLink('#section')).to.equal(undefined);
  });

  it('opens an address, and says why it can’t', async () => {
    document.cookie = 'signed-in=yes; path=/';
    const path = await answered({ body: '{"version":"1","country":"AZ"}' });
    expect(await draftAt(` ${location.origin}${path} `)).to.deep.equal({
      draft: { version: '1', country: 'AZ' },
    });
    const [{ headers } = { headers: {} }] = await askedFor(path);
    expect(headers).to.not.have.any.keys('cookie', 'referer');
    document.cookie = 'signed-in=; path=/; max-age=0';
    expect(codeOf(await draftAt('azerbaijan.json'))).to.equal('bad-address');
    expect(codeOf(await draftAt('file:///sheet.json'))).to.equal('bad-address');
    expect(codeOf(await draftAt(location.origin + (await answered({ status: 404 }))))).to.equal(
      'http-status',
    );
    expect(
      codeOf(
        await draftAt(
          location.origin + (await answered({ body: '<!doctype html>Sign in' }, '.html')),
        ),
      ),
    ).to.equal('got-html');
  });
});
