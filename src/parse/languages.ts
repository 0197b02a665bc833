import { normaliseTag } from '../format/formats.js';
import { LANGUAGES } from '../language/languages.js';
import { plainName } from './plain-name.js';

/** Languages that sheets are written in, and those that refugees and their hosts speak most. */
const TAGS = (
  'af ak am ar az be bg bm bn bs ca ceb ckb cs cy da de el en es et eu fa ff fi fr ga gl gu ha ' +
  'he hi hr ht hu hy id ig is it ja ka ' +
  'kk km kmr kn ko ku ky ln lo lt lv mg mk ml mn mr ms my ne nl no ny om or pa pl ps pt rn ro ' +
  'ru rw sd si sk sl sn so sq sr ' +
  'ss st sv sw ta te tg th ti tk tl tn tr uk ur uz vi wo xh yo zh zu'
).split(' ');

/** Names that browsers lack: those in Azerbaijani, and usual ones beside a browser's. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  ar: ['ərəb', 'ərəbcə'],
  az: ['azərbaycan', 'azərbaycanca', 'Azeri'],
  de: ['alman', 'almanca'],
  en: ['ingilis', 'ingiliscə'],
  es: ['ispan', 'ispanca', 'castellano'],
  fa: ['fars', 'farsca', 'Farsi', 'Dari'],
  fr: ['fransız', 'fransızca'],
  he: ['ivrit'],
  hy: ['erməni', 'ermənicə'],
  it: ['italyan', 'italyanca'],
  ka: ['gürcü', 'gürcücə'],
  kmr: ['Kurmanji'],
  ckb: ['Sorani'],
  my: ['Myanmar'],
  pt: ['portuqal', 'portuqalca', 'Brazilian Portuguese'],
  pl: ['polyak', 'polyakca'],
  ro: ['rumın', 'rumınca', 'Moldovan'],
  ru: ['rus', 'rusca'],
  sq: ['alban', 'albanca'],
  sr: ['serb', 'serbcə'],
  tr: ['türk', 'türkcə'],
  uk: ['ukrayn', 'ukraynaca'],
  zh: ['çin', 'çincə', 'Mandarin'],
};

let tags: ReadonlyMap<string, string> | undefined;

/**
 * The tag of a language that was typed by its name, in a language of the page or in its own, or as
 * a tag; undefined where it is none.
 */
export function languageTag(typed: string): string | undefined {
  tags ??= byName();
  const plain = plainName(typed).replace(
    /^(?:la|le|el|l) | (?:language|langue|lengua|dili|язык|limba|мова)$/g,
    '',
  );
  return tags.get(plain) ?? validTag(typed.trim());
}

/** What a language is called, in another; undefined where that isn't known. */
export function languageName(tag: string, lang: string): string | undefined {
  const inLanguage = lang === 'az' ? undefined : nameIn(lang, tag);
  return inLanguage ?? nameIn(tag, tag) ?? nameIn('en', tag);
}

function byName(): ReadonlyMap<string, string> {
  const named = new Map<string, string>();
  for (const tag of TAGS) {
    const names = [...LANGUAGES, tag].map((lang) => nameIn(lang, tag));
    for (const name of [...names, ...(OTHER_NAMES[tag] ?? [])])
      if (name) named.set(plainName(name), named.get(plainName(name)) ?? tag);
  }
  return named;
}

/** A tag that names a language which somebody has a name for: `xq` is well formed, and none. */
function validTag(typed: string): string | undefined {
  if (!/^[a-z]{2,3}([-_][a-z\d]{1,8})*$/i.test(typed)) return undefined;
  const tag = normaliseTag(typed);
  return tag === undefined || nameIn('en', tag) === undefined ? undefined : tag;
}

const writers = new Map<string, Intl.DisplayNames>();

/**
 * What a browser calls a language in another; undefined where it doesn't know one of them, or a tag
 * is none.
 */
function nameIn(lang: string, tag: string): string | undefined {
  try {
    const writer =
      writers.get(lang) ?? new Intl.DisplayNames(lang, { type: 'language', fallback: 'none' });
    writers.set(lang, writer);
    // A browser that lacks a language writes another's names.
    return primary(writer.resolvedOptions().locale) === primary(lang) ? writer.of(tag) : undefined;
  } catch {
    return undefined;
  }
}

const primary = (tag: string): string => tag.split('-', 1).join();
