import type { FileKind } from './kinds.js';
import { encodedAs } from './encoding.js';
import { zipNames } from './zip-names.js';

/** How much of a file tells a text from anything else. */
const BEGINNING = 4096;

/** What files begin with. Letters stand for their bytes, a dot for any. */
const BEGINNINGS: readonly (readonly [RegExp, FileKind])[] = [
  [/^[^]{0,1000}%PDF-/, 'pdf'],
  [/^\{\\rtf/, 'text-document'],
  [/^(?:\x89PNG|\xFF\xD8\xFF|GIF8|BM[^]{4}\0\0\0\0|RIFF[^]{4}WEBP)/, 'picture'],
  [/^(?:II\*\0|MM\0\*|[^]{4}ftyp(?:hei|hev|mif1|msf1|avif))/, 'picture'],
  [/^(?:Rar!|7z\xBC\xAF|\x1F\x8B)/, 'archive'],
];

/** What streams in Microsoft's old files are called, in the order in which they are looked for. */
const STREAMS: readonly (readonly [string, FileKind])[] = [
  ['EncryptedPackage', 'locked'],
  ['WordDocument', 'word'],
  ['PowerPoint Document', 'presentation'],
  ['__substg1.0_', 'mail'],
  ['Workbook', 'old-excel'],
  ['Book', 'old-excel'],
];

/**
 * What a file is, by what is in it. Its name is asked last: a table may be called `.json`, a web
 * page `.xls`.
 */
export function kindOfFile(bytes: Uint8Array, name: string): FileKind {
  if (!bytes.length) return 'empty';
  const beginning = latin(bytes.subarray(0, BEGINNING));
  const [, known] = BEGINNINGS.find(([pattern]) => pattern.test(beginning)) ?? [];
  if (known) return known;
  if (beginning.startsWith('PK\x03\x04')) return kindOfArchive(bytes, beginning);
  if (beginning.startsWith('\xD0\xCF\x11\xE0')) return kindOfStreams(bytes);
  const encoding = encodedAs(bytes);
  return encoding === undefined
    ? 'unknown'
    : kindOfText(new TextDecoder(encoding).decode(bytes.subarray(0, BEGINNING)), name);
}

/** Bytes as the letters of Latin-1, a letter each. */
const latin = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

function kindOfArchive(bytes: Uint8Array, beginning: string): FileKind {
  const names = zipNames(bytes);
  if (!names) return 'damaged';
  const has = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  if (has(/^xl\/workbook\d*\.xml$/i)) return 'xlsx';
  if (has(/^xl\/workbook\.bin$/i)) return 'binary-excel';
  if (has(/^word\//)) return 'word';
  if (has(/^ppt\//)) return 'presentation';
  if (has(/^Index(\.zip|\/.*\.iwa)$/)) return 'apple';
  // The first file of an OpenDocument is its type, as it is.
  const [, type] = /opendocument\.([a-z]+)/.exec(beginning.slice(0, 200)) ?? [];
  if (type === 'spreadsheet') return 'open-document';
  if (type === 'presentation') return 'presentation';
  return type ? 'text-document' : 'archive';
}

function kindOfStreams(bytes: Uint8Array): FileKind {
  // Their names are in UTF-16.
  const text = new TextDecoder('latin1').decode(bytes).replaceAll('\0', '');
  return STREAMS.find(([name]) => text.includes(name))?.[1] ?? 'unknown';
}

function kindOfText(text: string, name: string): FileKind {
  const start = text.replace(/^\uFEFF/, '').trimStart();
  if (start === '') return 'empty';
  if (/^\{\s*["}]|^\[\s*[[{"\d\]]/.test(start)) return 'json';
  if (/<svg[\s>]/i.test(start.slice(0, 1000)) && start.startsWith('<')) return 'picture';
  if (start.includes('urn:schemas-microsoft-com:office:spreadsheet')) return 'old-excel';
  if (/^<(!doctype html|html|head|body|meta|table|style|div)\b/i.test(start)) return 'web-page';
  if (start.startsWith('<?xml')) return 'unknown';
  // A text that is called JSON and has no line with several cells is one that is broken.
  const isTable = /^[^{}\n]*[^{}\n,;\t][,;\t]/.test(start);
  return /\.json$/i.test(name) && (!isTable || /^"[^"]*"\s*:/.test(start)) ? 'json' : 'text-table';
}
