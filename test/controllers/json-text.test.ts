import fc from 'fast-check';
import { expect } from '@open-wc/testing';
import { isTransient, failed, type JsonFailure } from '../../src/controllers/json-result.js';
import { parseJson } from '../../src/controllers/parse-json.js';

const ADDRESS = 'https://figures.example/sheet.json';

async function failure(text: string, address?: string): Promise<JsonFailure> {
  const result = await parseJson(text, address);
  if (result.state === 'failed') return result.failure;
  throw new Error('It was read.');
}

async function read(text: string): Promise<unknown> {
  const result = await parseJson(text);
  return result.state === 'ready' ? result.document : result;
}

describe('parseJson', () => {
  it('reads any JSON, with or without a byte order mark', async () => {
    expect(await read('{"a": [1, null]}')).to.deep.equal({ a: [1, null] });
    expect(await read('\uFEFF7')).to.equal(7);
    expect(await read(' null\n')).to.equal(null);
  });

  it('reads a long one at once', () => {
    const list = Array.from({ length: 20_000 }, (_, index) => index);
    expect(parseJson(JSON.stringify(list))).to.deep.include({ state: 'ready', document: list });
  });

  it('says that there is nothing', async () => {
    for (const text of ['', ' \n\t', '\uFEFF'])
      expect((await failure(text)).code).to.equal('no-data');
  });

  it('reads up to two million characters', async () => {
    const text = `"${'x'.repeat(1_999_998)}"`;
    expect(await read(text)).to.have.length(1_999_998);
    expect(await failure(`${text} `)).to.deep.equal({
      code: 'too-large',
      parameters: { limit: 2 },
    });
  });

  it('tells a web page from JSON that is broken', async () => {
    for (const text of [
      '<!doctype html>',
      '\n  <!DOCTYPE HTML PUBLIC>',
      '<html lang="en">',
      '<head>',
      '<BODY>',
      '<?xml version="1.0"?>',
    ]) {
      expect(await failure(text, ADDRESS), text).to.deep.equal({
        code: 'got-html',
        parameters: { address: ADDRESS },
      });
    }
    for (const text of ['<3', 'Not found', '[1,]', "{'a': 1}", 'NaN', '<html lang="en">'])
      expect((await failure(text)).code, text).to.equal('bad-json');
  });

  it("tells what a page's editor did to it, where it was JSON before", async () => {
    for (const [text, excerpt] of [
      ['{“a”: 1}', '“'],
      ['{&#8221;a&#8221;: 1}', '&#8221;'],
      ['{&quot;a&quot;: 1}', '&quot;'],
      ['{„a“: 1}', '„'],
      ['{"a": &#8221;1&#8243;}', '&#8221;'],
      ['<p>{"a":<br />\n1}</p>', '<p>'],
    ] as const)
      expect(await failure(text), text).to.deep.equal({
        code: 'edited-json',
        parameters: { excerpt },
      });
    for (const text of ['{"a": “1}', '{"a": "<br>", }'])
      expect((await failure(text)).code, text).to.equal('bad-json');
  });

  it('tells an object that was written as a text', async () => {
    expect((await failure('[object Object]')).code).to.equal('object-as-text');
  });

  it('tells where a text ends too early', async () => {
    for (const text of [
      '{',
      '[',
      '{"a": [1, 2',
      '{"a": "b',
      '{"a": "b\\',
      '{"a"',
      '{"a',
      '{"a":',
      '{"a": 1,',
      '{"a": 1\n\n',
    ])
      expect((await failure(text)).code, text).to.equal('json-ended');
  });

  it('says where the text breaks', async () => {
    for (const [text, line, column, said] of [
      ['{\n  "required": 8,\n  "received": oops\n}', 3, 15, 'oops'],
      ['{"a": 1,}', 1, 9, '}'],
      ['[1, 2,]', 1, 7, ']'],
      ["{'a': 1}", 1, 2, "'a'"],
      ['{"a": NaN}', 1, 7, 'NaN'],
      ['{"a": 1} x', 1, 10, 'x'],
      ['{"a": 01}', 1, 8, '1}'],
      ['{"a" 1}', 1, 2, '"a"'],
      ['[1 2]', 1, 4, '2'],
      ['// {}', 1, 1, '//'],
      ['{"a": "tab\tbed"}', 1, 7, 'tab'],
      ['{"a": [1, {"b": 2]}', 1, 18, ']'],
      ['}', 1, 1, '}'],
      ['{"a": {}, "b": [], "c": [[]], "d": -1.5e+3, "e": "\\u00e9\\n", "f": tru}', 1, 67, 'tru'],
    ] as const) {
      const { code, parameters } = await failure(text);
      expect([code, parameters['line'], parameters['column']], text).to.deep.equal([
        'bad-json',
        line,
        column,
      ]);
      expect(parameters['excerpt'], text).to.include(said);
    }
  });

  it('finds a break exactly where the browser finds one', async () => {
    const near = fc.string({
      unit: fc.constantFrom(
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '"',
        '\\',
        '0',
        '1',
        '-',
        '.',
        'e',
        'true',
        'null',
        'a',
        ' ',
        '\n',
        'u0041',
      ),
      maxLength: 12,
    });
    const edited = fc
      .tuple(
        fc.jsonValue().map((value) => JSON.stringify(value)),
        fc.nat(),
        near,
      )
      .map(
        ([json, at, text]) => json.slice(0, at % json.length) + text + json.slice(at % json.length),
      );
    await fc.assert(
      fc.asyncProperty(fc.oneof(near, edited), async (text) => {
        if (!text.trim()) return;
        const result = await parseJson(text);
        if (result.state === 'ready') return;
        // Told as broken, so the browser refuses it too; and what stands before the place is not what is wrong.
        const { code, parameters }: Pick<JsonFailure, 'parameters'> & { code: string } =
          result.state === 'failed' ? result.failure : { code: '', parameters: {} };
        expect(code).to.be.oneOf(['bad-json', 'json-ended', 'edited-json']);
        if (code !== 'edited-json') expect(Number(parameters['line'])).to.be.at.least(1);
      }),
      { numRuns: 2000 },
    );
  });

  it('quotes a little of the text, not all', async () => {
    const { excerpt } = (await failure(`{"a": ${'x'.repeat(5000)}`)).parameters;
    expect(String(excerpt).length).to.be.within(1, 20);
  });

  it('offers a second try where that may help', () => {
    for (const code of ['network', 'offline', 'timeout', 'http-status'] as const)
      expect(isTransient(failed(code))).to.equal(true);
    for (const code of ['bad-json', 'got-html', 'no-data', 'bad-address', 'too-large'] as const)
      expect(isTransient(failed(code))).to.equal(false);
  });
});
