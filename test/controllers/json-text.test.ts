import { expect } from '@open-wc/testing';
import { JsonFailure, parseJson } from '../../src/controllers/json-text.js';

function failure(text: string): JsonFailure {
  try {
    parseJson(text);
  } catch (error) {
    if (error instanceof JsonFailure) return error;
    throw error;
  }
  throw new Error('It was read.');
}

describe('parseJson', () => {
  it('reads any JSON, with or without a byte order mark', () => {
    expect(parseJson('{"a": [1, null]}')).to.deep.equal({ a: [1, null] });
    expect(parseJson('\uFEFF7')).to.equal(7);
    expect(parseJson(' null\n')).to.equal(null);
  });

  it('says that there is nothing', () => {
    for (const text of ['', ' \n\t', '\uFEFF']) expect(failure(text).code).to.equal('no-data');
  });

  it('tells a web page from JSON that is broken', () => {
    for (const text of ['<!doctype html>', '\n  <!DOCTYPE HTML PUBLIC>', '<html lang="en">', '<head>', '<BODY>', '<?xml version="1.0"?>']) {
      expect(failure(text).code, text).to.equal('got-html');
    }
    for (const text of ['<3', 'Not found', '{', '[1,]', "{'a': 1}", 'NaN']) expect(failure(text).code, text).to.equal('bad-json');
  });

  it('says where the text breaks, as far as the engine tells', () => {
    const { line, column, excerpt } = failure('{\n  "required": 8,\n  "received": oops\n}').parameters;
    if (line === '?') return; // WebKit tells no place
    expect([line, column].map(Number)).to.deep.equal([3, 15]);
    expect(excerpt).to.include('oops');
  });

  it('quotes a little of the text, not all', () => {
    const { excerpt } = failure(`{"a": ${'x'.repeat(5000)}`).parameters;
    expect(String(excerpt).length).to.be.within(1, 20);
  });

  it('offers a second try where that may help', () => {
    expect(new JsonFailure('network').transient).to.equal(true);
    expect(new JsonFailure('http-status', { status: 503 }).transient).to.equal(true);
    for (const code of ['bad-json', 'got-html', 'no-data', 'bad-address'] as const) expect(new JsonFailure(code).transient).to.equal(false);
  });
});
