/** Marks between the names of a list in one line. */
const STROKES = /\s*[|•·‖]\s*/;
const POINTS = /\s*[;、،,]\s*/;
const AND = /\s+(?:and|&|və|et|y|и|și|і|й|та|和)\s+|\s+و/;

/** A line that may be a list of names. */
export interface NameList {
  readonly names: readonly string[];
  /** Nobody but its writer knows whether it is a list: its commas may be part of a name. */
  readonly isUnsure: boolean;
}

/**
 * The names of a line that may be a list; undefined for one that is none. `keyOf` knows the names
 * of the section.
 */
export function nameListIn(
  line: string,
  keyOf: (name: string) => string | undefined,
): NameList | undefined {
  if (/\d/.test(line) || keyOf(line) !== undefined) return undefined;
  const hasStrokes = STROKES.test(line);
  const pieces = line
    .split(hasStrokes ? STROKES : POINTS)
    .map(trimmed)
    .flatMap((piece) => parted(piece, keyOf))
    .filter((piece) => piece !== '');
  if (pieces.length < 2) return undefined;

  const keys = pieces.map(keyOf);
  const known = keys.filter((key) => key !== undefined);
  // "Sweden,SE" is a row of a table, with one country twice.
  if (new Set(known).size < known.length) return undefined;
  if (known.length === pieces.length || hasStrokes) return { names: pieces, isUnsure: false };
  return known.length ? { names: pieces, isUnsure: true } : undefined;
}

const trimmed = (piece: string): string => piece.replace(/^[\s.:–-]+|[\s.:–-]+$/g, '');

/** "And" parts two names where the whole is none, and both of them are. */
function parted(piece: string, keyOf: (name: string) => string | undefined): string[] {
  const parts = piece.split(AND).map(trimmed);
  // "Denmark, and Norway" leaves the word at the beginning.
  const bare = piece.replace(/^(?:and|və|et|y|и|și|і|й|та|和)\s+/, '');
  if (keyOf(piece) !== undefined || parts.some((part) => keyOf(part) === undefined))
    return [keyOf(bare) === undefined ? piece : bare];
  return parts;
}
