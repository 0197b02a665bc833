import type { Issue, IssueCode } from '../data/issues.js';

/** A question about an edition: its author may know better, and confirm it. */
export const warning = (
  code: IssueCode,
  path: string,
  parameters: Issue['parameters'],
  severity: Issue['severity'] = 'warning',
): Issue => ({ path, severity, code, parameters });
