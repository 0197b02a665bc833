import type { CodeSystem } from '../../../parse/agency-codes.js';
import type { Mark } from '../../../parse/digits.js';
import type { Meaning } from '../../../parse/header-words.js';

/** What an officer says otherwise than it was guessed, and the answers to what was asked. */
export interface Choices {
  readonly meanings?: readonly Meaning[] | undefined;
  readonly mark?: Mark | undefined;
  readonly zeros?: number | undefined;
  /** The comma parts thousands, or cells. */
  readonly comma?: 'joined' | 'apart' | undefined;
  /** A line of names is a list. */
  readonly isList?: boolean | undefined;
  /** Whose the codes are. */
  readonly codes?: CodeSystem | undefined;
  /** The countries of names that two have, by the name as it is written. */
  readonly countries?: Readonly<Record<string, string>> | undefined;
  /** Numbers of people in cells that have a fraction, by their line; null where none is taken. */
  readonly wholes?: Readonly<Record<number, number | null>> | undefined;
  /** The amounts' currency is that of the sheet, whatever the sheet says now. */
  readonly currency?: string | undefined;
}

/** What has to be said before rows can be taken. */
export type Question =
  'comma' | 'list' | 'value' | 'mark' | 'codes' | 'countries' | 'wholes' | 'currency';
