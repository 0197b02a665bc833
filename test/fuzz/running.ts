import fc from 'fast-check';
import { executeServerCommand } from '@web/test-runner-commands';

const { runs, seed } = await executeServerCommand('fuzzing') as { runs: number; seed?: number };

/** Whether this is a run of its own, and not a part of `npm test`: tables are then tried with every widget. */
export const thorough = runs > 25;

/** Milliseconds that a document may take on a busy machine, all widgets and checks included. */
const PATIENCE = 400;

/**
 * Checks a property as often as FUZZ_RUNS says, 25 times by default. What fails is told with its seed and shrunk.
 * Mocha's own limit is set by the runs.
 */
export async function holds<T>(test: Mocha.Context, documents: fc.Arbitrary<T>, property: (document: T) => Promise<void>): Promise<void> {
  test.timeout(60_000 + runs * PATIENCE);
  await fc.assert(fc.asyncProperty(documents, property), { numRuns: runs, includeErrorInReport: true, ...seed !== undefined && { seed } });
}
