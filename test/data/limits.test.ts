import { expect } from '@open-wc/testing';
import { decodeFactSheet } from '../../src/data/fact-sheet.js';
import { decodeOrigins } from '../../src/data/origins.js';
import { exceededLimit, LIMITS } from '../../src/data/limits.js';

const nested = (depth: number): object => (depth > 1 ? { more: nested(depth - 1) } : {});
const rows = (count: number): object[] => Array.from({ length: count }, () => ({}));

describe('the limits', () => {
  it('are told a step above them, and not at them', () => {
    expect(exceededLimit(nested(LIMITS.depth))).to.equal(undefined);
    expect(exceededLimit(nested(LIMITS.depth + 1))).to.deep.include({
      code: 'too-deep',
      parameters: { limit: 32 },
    });
    expect(exceededLimit({ rows: rows(LIMITS.rows) })).to.equal(undefined);
    expect(exceededLimit({ rows: rows(LIMITS.rows + 1) })).to.deep.equal({
      code: 'too-many-rows',
      path: 'rows',
      parameters: { limit: 5000 },
    });
    const zeros = (count: number): number[] => Array.from({ length: count }, () => 0);
    // Sixty lists, and what is in them.
    const full = { lists: Array.from({ length: 60 }, () => zeros(4_998)) };
    expect(exceededLimit({ ...full, more: zeros(58) })).to.equal(undefined);
    expect(exceededLimit({ ...full, more: zeros(59) })).to.deep.equal({
      code: 'too-many-values',
      path: '',
      parameters: { limit: 300000 },
    });
  });

  it('take a depth of a million, and lists of a length that nobody wrote', () => {
    let deep: object = {};
    for (let depth = 0; depth < 1e6; depth++) deep = [deep];
    expect(exceededLimit(deep)?.code).to.equal('too-deep');
    expect(exceededLimit({ rows: { length: 1e9 }, list: new Array(1e9) })?.code).to.equal(
      'too-many-rows',
    );
  });

  it('say where', () => {
    const path = 'origins.lists[1].rows';
    const document = { origins: { lists: [{}, { rows: rows(LIMITS.rows + 1) }] } };
    for (const decode of [decodeOrigins, decodeFactSheet]) {
      expect(decode(document).issues).to.deep.equal([
        { path, severity: 'error', code: 'too-many-rows', parameters: { limit: 5000 } },
      ]);
      expect(decode(document).value).to.equal(undefined);
    }
  });
});
