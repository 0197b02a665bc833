import fc from 'fast-check';
import { executeServerCommand } from '@web/test-runner-commands';

const { runs, seed } = (await executeServerCommand('fuzzing')) as { runs: number; seed?: number };

/** Whether this is a run of its own, and not a part of `npm test`: tables are then tried with every widget. */
export const thorough = runs > 25;

/** Whether this is one of the long runs, which try everything. */
export const exhaustive = runs > 500;

/** Milliseconds that a document may take on a busy machine, all widgets and checks included. */
const PATIENCE = 400;

/**
 * Checks a property as often as FUZZ_RUNS says, 25 times by default, or for a share of that. What fails is told with its seed and shrunk.
 * Shrinking ends before Mocha's own limit, so that what was found is told.
 */
export async function holds<T>(
  test: Mocha.Context,
  documents: fc.Arbitrary<T>,
  property: (document: T) => Promise<void>,
  share = 1,
): Promise<void> {
  const limit = 40_000 + runs * PATIENCE;
  test.timeout(limit + 20_000);
  await fc.assert(fc.asyncProperty(documents, property), {
    numRuns: Math.ceil(runs * share),
    includeErrorInReport: true,
    interruptAfterTimeLimit: limit,
    markInterruptAsFailure: true,
    ...(seed !== undefined && { seed }),
  });
}
