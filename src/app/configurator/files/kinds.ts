/** Kinds of files that are read. */
export type ReadableKind = 'json' | 'text-table' | 'xlsx' | 'pdf';

/** Kinds of files that aren't, each with a sentence that says what to do instead. */
export const REFUSED_KINDS = [
  'pdf-locked',
  'pdf-scan',
  'word',
  'text-document',
  'old-excel',
  'binary-excel',
  'open-document',
  'apple',
  'presentation',
  'picture',
  'web-page',
  'mail',
  'archive',
  'locked',
  'damaged',
  'too-large',
  'no-table',
  'not-unicode',
  'empty',
  'several',
  'unreadable',
  'unknown',
] as const;
export type RefusedKind = (typeof REFUSED_KINDS)[number];

export type FileKind = ReadableKind | RefusedKind;

/** A reader came to see that a file can't be read. */
export class RefusedFile extends Error {
  readonly kind: RefusedKind;

  constructor(kind: RefusedKind) {
    super(kind);
    this.kind = kind;
  }
}
