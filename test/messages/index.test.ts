import { expect } from '@open-wc/testing';
import {
  fill,
  fillParts,
  loadMessages,
  messagesNow,
  plural,
  registerMessages,
} from '../../src/messages/index.js';
import { messages as english } from '../../src/messages/en/reader.js';

describe('loadMessages', () => {
  it('fetches a language once, and has it at hand from then on', async () => {
    expect(messagesNow('es')).to.equal(undefined);
    const first = loadMessages('es');
    expect(loadMessages('es')).to.equal(first);
    const messages = await first;
    expect(messagesNow('es')).to.equal(messages);
  });

  it('gives what the bundle registered', async () => {
    const own = { ...english, retry: 'Once more' };
    registerMessages('en', own);
    expect(messagesNow('en')).to.equal(own);
    expect(await loadMessages('en')).to.equal(own);
  });
});

describe('fill', () => {
  it('puts each value in its place, as often as the place is there', () => {
    expect(fill('{n} of {total} ({n})', { n: '1', total: '2' })).to.equal('1 of 2 (1)');
  });

  it('takes values as they are, places and dollar signs in them too', () => {
    expect(fill('{a} {b}', { a: '{b}', b: '$& $1' })).to.equal('{b} $& $1');
  });

  it('leaves a place without a value, for all to see', () => {
    expect(fill('{a} {constructor}', {})).to.equal('{a} {constructor}');
  });
});

describe('fillParts', () => {
  it('keeps what is filled in apart from the words', () => {
    const name = { text: 'Ukrayna' };
    expect(fillParts('{name}: {n}.', { name, n: { text: '5' } })).to.deep.equal([
      name,
      ': ',
      { text: '5' },
      '.',
    ]);
  });
});

describe('plural', () => {
  it('takes the form of a rule, else the other', () => {
    const forms = { one: '{n} row', other: '{n} rows' };
    expect([plural(forms, 'one'), plural(forms, 'few'), plural('{n}', 'one')]).to.deep.equal([
      '{n} row',
      '{n} rows',
      '{n}',
    ]);
  });
});
