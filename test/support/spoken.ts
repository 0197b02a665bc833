import { virtual } from '@guidepup/virtual-screen-reader/browser.js';

/** What a line begins with: where a screen reader stops. Text in pieces inside it is heard as one. */
const STOP =
  /^(?:paragraph|caption|definition|term|listitem|cell|rowheader|heading|button|link|status|combobox|searchbox|option)\b/;
/** What is said of where one is, and is no text. */
const PLACE = /^(?:end of|list|table|row|rowgroup|option)\b/;

/**
 * What a screen reader speaks of an element from its first phrase to its last, a line for each
 * thing that it stops at.
 */
export async function spoken(element: HTMLElement): Promise<string[]> {
  await virtual.start({ container: element });
  const first = await virtual.lastSpokenPhrase();
  const phrases = [first];
  while (phrases.at(-1) !== `end of ${first}`) {
    await virtual.next();
    phrases.push(await virtual.lastSpokenPhrase());
  }
  await virtual.stop();
  return linesOf(phrases);
}

function linesOf(phrases: readonly string[]): string[] {
  const lines: string[] = [];
  let isInside = false;
  for (const phrase of phrases) {
    if (STOP.test(phrase)) lines.push(isNamed(phrase) ? phrase : `${phrase}:`);
    else if (!PLACE.test(phrase)) {
      // A button, a link or a heading was read by its name already.
      if (!isInside) lines.push(phrase);
      else if (!isNamed(lines.at(-1)!)) lines.push(`${lines.pop()} ${phrase}`);
    }
    isInside = STOP.test(phrase) || (isInside && !/^end of/.test(phrase));
  }
  return lines.map((line) => line.replace(/^listitem, [^:]*:/, 'listitem:'));
}

const isNamed = (line: string): boolean => /^(?:heading|button|link|combobox|searchbox)/.test(line);
