import { countryOf } from '../data/countries.js';
import type { Header, Text } from '../data/fields.js';
import { textsOf } from '../data/texts.js';
import { countryName as englishName } from '../format/country-names.js';

/** What a file is called by, beside what it shows: its document's country, and its date. */
export interface FileSubject {
  /** What it shows: `keyFigures` is `key-figures`. */
  readonly name: string;
  readonly header?: Header | undefined;
  readonly asOf?: Text | undefined;
}

/** A file's name, of letters that every system takes: `funding-azerbaijan-2024-09.csv`. */
export function fileName({ name, header, asOf }: FileSubject, extension: string): string {
  const dates = textsOf(asOf ?? header?.asOf);
  const date =
    dates.find((text) => /^(mid-)?\d{4}(-\d\d){0,2}$/.test(text)) ??
    dates.flatMap((text) => /(?<!\d)\d{4}(?!\d)/.exec(text) ?? [])[0] ??
    '';
  const words = [slug(name.replace(/[A-Z]/g, '-$&')), header ? countryName(header) : '', date];
  return `${words.filter(Boolean).join('-')}.${extension}`;
}

/**
 * English, whatever the reader's language: names in other letters don't survive every mail program.
 * The code where the names aren't here.
 */
function countryName(header: Header): string {
  const { code, label } = countryOf(header) ?? {};
  if (!code) return textsOf(label).map(slug).find(Boolean) ?? '';
  return slug(englishName('en', code) ?? code);
}

/** Letters without their marks, figures, and hyphens between them; 40 at most. */
const slug = (text: string): string =>
  text
    .slice(0, 200)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .slice(0, 40)
    .replace(/^-|-$/g, '');
