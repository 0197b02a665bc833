import fc from 'fast-check';
import { expect } from '@open-wc/testing';
import { decodeFactSheet } from '../../src/data/fact-sheet.js';
import { goodDocuments } from './documents.js';

describe('documents that a real sheet could be', () => {
  it('hold nothing that is an error', () => {
    fc.assert(fc.property(goodDocuments(), ({ document, sections }) => {
      const { value, issues, leftOut } = decodeFactSheet(document);
      expect(issues.filter(({ severity }) => severity !== 'warning')).to.deep.equal([]);
      expect(leftOut).to.equal(0);
      expect(Object.keys(value ?? {})).to.have.members(Object.keys(sections));
    }), { numRuns: 300 });
  });
});
