import { executeServerCommand } from '@web/test-runner-commands';

/** What the server answers at an address of the test's own. */
export interface Answer {
  readonly body?: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** `latin1` for bytes that aren't UTF-8. */
  readonly encoding?: 'utf8' | 'latin1';
  /** Milliseconds before the first byte. */
  readonly delay?: number;
  /** What comes after a pause, in milliseconds. */
  readonly rest?: string;
  readonly pause?: number;
  /** How the body ends: as it should, by a cut connection, never, or with bytes without end. */
  readonly ending?: 'cut' | 'never' | 'endless';
}

/** Has the server answer at a new address, and gives its path. */
export async function answered(answer: Answer, ending = '.json'): Promise<string> {
  const path = `/made/${crypto.randomUUID()}${ending}`;
  await executeServerCommand('answer', { path, ...answer });
  return path;
}

/** Has the server answer at a path from now on. */
export const answeredAt = (path: string, answer: Answer): Promise<unknown> =>
  executeServerCommand('answer', { path, ...answer });

/** What the server was asked for. */
export interface Asked {
  readonly path: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
}

/** The requests for what is below a path. */
export const askedFor = async (path: string): Promise<readonly Asked[]> =>
  (await executeServerCommand<Asked[], { path: string }>('asked', { path })) as Asked[];

/** How often a path was asked for. */
export const timesAsked = async (path: string): Promise<number> => (await askedFor(path)).length;

/** The origin of a server that isn't the page's. */
export const elsewhere = async (): Promise<string> =>
  (await executeServerCommand('elsewhere')) as string;
