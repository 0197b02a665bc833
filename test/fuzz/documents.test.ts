import fc from 'fast-check';
import { expect } from '@open-wc/testing';
import { decodeFactSheet } from '../../src/data/fact-sheet.js';
import { goodDocuments } from './documents.js';

describe('documents that a real sheet could be', () => {
  it('hold nothing that is an error', () => {
    fc.assert(
      fc.property(goodDocuments(), ({ document, sections }) => {
        const { value, issues, leftOut } = decodeFactSheet(document);
        // Groups that don't add to the total are worth a look, and may be right.
        expect(
          issues.filter(
            ({ severity, code }) => severity !== 'warning' && code !== 'groups-below-total',
          ),
        ).to.deep.equal([]);
        expect(leftOut).to.equal(0);
        expect(Object.keys(value ?? {})).to.have.members(Object.keys(sections));
      }),
      { numRuns: 300 },
    );
  });
});
