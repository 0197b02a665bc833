/** Chinese in a code of its own, in a font that isn't in the file. */
export const CHINESE: string;

/** A page with the operations that draw it, or one that asks for a password: a byte for each sign. */
export function pdfText(
  operations: string,
  options?: { readonly isLocked?: boolean; readonly font?: string },
): string;
