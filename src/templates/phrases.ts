import type { Section, Source, Text } from '../data/fields.js';
import { fillParts, plural } from '../messages/index.js';
import type { Messages, Plural } from '../messages/types.js';
import type { Formats } from '../format/formats.js';
import type { FigureView, Line, Phrase, Sentence } from './figure-view.js';

/**
 * What a view speaks with: the widget's language, the language of the data's plain texts, formats
 * and sentences.
 */
export interface Speech {
  readonly lang: string;
  readonly dataLang?: string | undefined;
  readonly formats: Formats;
  readonly messages: Messages;
}

const primary = (lang: string): string => lang.replace(/-.*/, '').toLowerCase();
const matches = (a: string, b: string): boolean => primary(a) === primary(b);

/** A text of the data in the reader's language, else in the document's, else in any. */
export function phrase(text: Text, speech: Speech): Phrase {
  return inReadersLanguage(text, speech) ?? inAnyLanguage(text, speech);
}

/**
 * A name: the author's in the reader's language, else the one that its code has there, else the
 * author's in another. A plain string is the author's word for every language.
 */
export function name(label: Text | undefined, known: string | undefined, speech: Speech): Phrase {
  if (label !== undefined) {
    const own =
      typeof label === 'string' ? inAnyLanguage(label, speech) : inReadersLanguage(label, speech);
    if (own) return own;
  }
  if (known !== undefined) return { text: known };
  return label === undefined ? { text: speech.messages.nameMissing } : inAnyLanguage(label, speech);
}

function inReadersLanguage(text: Text, { lang, dataLang }: Speech): Phrase | undefined {
  if (typeof text === 'string')
    return dataLang === undefined || matches(dataLang, lang) ? { text } : undefined;
  const entry =
    Object.entries(text).find(([key]) => key === lang) ??
    Object.entries(text).find(([key]) => matches(key, lang));
  return entry && { text: entry[1] };
}

function inAnyLanguage(text: Text, speech: Speech): Phrase {
  const { lang, dataLang } = speech;
  if (typeof text === 'string')
    return { text, ...(dataLang !== undefined && !matches(dataLang, lang) && { lang: dataLang }) };
  const entries = Object.entries(text);
  const [key, words = ''] =
    entries.find(([candidate]) => dataLang !== undefined && matches(candidate, dataLang)) ??
    entries[0] ??
    [];
  return { text: words, lang: key };
}

/** A sentence of ours with names and numbers in it. */
export function sentence(
  template: Plural,
  values: Readonly<Record<string, string | Phrase>>,
  rule: Intl.LDMLPluralRule = 'other',
): Sentence {
  const wrapped = Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      typeof value === 'string' ? { text: value } : value,
    ]),
  );
  return fillParts<Phrase>(plural(template, rule), wrapped);
}

/** A date of the data: in the reader's language where it is one, else as it is kept. */
export function date(asOf: Text, speech: Speech): Phrase {
  const { text, lang } = phrase(asOf, speech);
  const [, year] = /^mid-(\d{4})$/.exec(text) ?? [];
  if (year) return { text: speech.messages.midYear.replace('{year}', year) };
  const formatted = speech.formats.date(text);
  return formatted === undefined ? { text, lang } : { text: formatted };
}

/** What all figures have around their marks. `heading` is used where the data has no title. */
export function frameView(
  section: Section,
  heading: string,
  speech: Speech,
): Pick<FigureView, 'heading' | 'asOf' | 'notes' | 'source'> {
  const { title, asOf, note, source } = section;
  return {
    heading: name(title, heading, speech),
    asOf: asOf === undefined ? undefined : [date(asOf, speech)],
    notes:
      note === undefined ? [] : [sentence(speech.messages.note, { text: phrase(note, speech) })],
    source: source && sourceLine(source, speech),
  };
}

/** What a part of a section says of itself: its date, note and source. */
export function sectionLines(
  { asOf, note, source }: Pick<Section, 'asOf' | 'note' | 'source'>,
  speech: Speech,
): Line[] {
  return [
    ...(asOf === undefined ? [] : [dateLine(asOf, speech)]),
    ...(note === undefined
      ? []
      : [
          {
            sentence: sentence(speech.messages.note, { text: phrase(note, speech) }),
            tells: 'note',
          } as const,
        ]),
    ...(source ? [sourceLine(source, speech)] : []),
  ];
}

export function sourceLine({ text, url }: Source, speech: Speech): Line {
  return {
    sentence: sentence(speech.messages.source, {
      text: text === undefined ? (url ?? '') : phrase(text, speech),
    }),
    url,
    tells: 'source',
  };
}

export const dateLine = (asOf: Text, speech: Speech): Line => ({
  sentence: [date(asOf, speech)],
  tells: 'date',
});
