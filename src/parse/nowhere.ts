import type { Messages } from '../messages/types.js';

/** What UNHCR's statistics count among countries and is none, by its code. */
const KINDS = {
  UNK: 'unknown',
  UKN: 'unknown',
  XXA: 'stateless',
  STA: 'stateless',
  VAR: 'various',
  TIB: 'tibetan',
} as const;

/** Whether a code stands for people who have no country of origin in the statistics. */
export const isNowhere = (code: string): boolean => Object.hasOwn(KINDS, code);

/** What they are called; undefined for a country's code. */
export function nowhereName(code: string, messages: Messages): string | undefined {
  const [, kind] = Object.entries(KINDS).find(([each]) => each === code) ?? [];
  return kind && messages[kind];
}
