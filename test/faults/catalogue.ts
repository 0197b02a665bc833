import '../../src/define.js';
import { testNetwork, type Network } from '../support/network.js';
import { consoleLines } from '../support/told.js';

/** What each check has at hand. */
export interface Bench {
  /** In the place of `fetch`, for this page; framed pages have the real one. */
  readonly network: Network;
  /** What was written on the console. */
  readonly lines: readonly string[];
}

type Checks = Readonly<Record<string, (bench: Bench) => Promise<void> | void>>;

/** One thing that goes wrong on a page some day, and what has to hold then. */
export type Row = { readonly id: number; readonly title: string } & (
  { readonly checks: Checks } | { readonly notApplicable: string }
);

/** Runs the rows of a section; `scripts/test-faults.mjs` reads their names. */
export function faults(section: string, rows: readonly Row[]): readonly Row[] {
  describe(section, function () {
    this.timeout(120000);
    const network = testNetwork();
    const lines = consoleLines();
    for (const row of rows) {
      describe(`${row.id}. ${row.title}`, () => {
        if ('notApplicable' in row) it.skip(row.notApplicable);
        else
          for (const [name, check] of Object.entries(row.checks))
            it(name, () => check({ network, lines }));
      });
    }
  });
  return rows;
}

/** A row's checks where the engine has what they need, else the reason why there are none. */
export const where = (
  has: boolean,
  reason: string,
  checks: Checks,
): { checks: Checks } | { notApplicable: string } => (has ? { checks } : { notApplicable: reason });

/** Only the driver of Chromium can emulate print and the media features. */
export const EMULATES = navigator.userAgent.includes('Chrome/');
