import { LANGUAGES } from '../../src/language/languages.js';
import { frame } from '../../src/snippet/frame.js';
import type { SnippetOptions } from '../../src/snippet/options.js';
import { sample } from '../data/sample.js';
import { elsewhere } from '../support/answers.js';
import { opened, until, type FramedPage, type PageGiven } from '../support/framed.js';

export { LANGUAGES };

/** The three lines that a partner pastes: frame, link, script. */
export async function framed(
  options: Partial<SnippetOptions> = {},
): Promise<{ iframe: string; link: string; script: string }> {
  const document = (await sample('azerbaijan-2024')) as Record<string, unknown>;
  const lines = await frame(document, {
    widget: 'funding-donut',
    lang: 'az',
    base: `${await elsewhere()}/made/`,
    ...options,
  });
  const [iframe = '', link = '', script = ''] = lines.trim().split('\n');
  return { iframe, link, script };
}

/** A page with frames, as a partner's. */
export const framesIn = ({ document: page }: FramedPage): HTMLIFrameElement[] =>
  Array.from(page.querySelectorAll('iframe'));

/** A page with one frame that has told its height. */
export async function fitted(
  body: string,
  given: PageGiven = {},
): Promise<FramedPage & { one: HTMLIFrameElement }> {
  const page = await opened(body, given);
  const one = framesIn(page)[0]!;
  const before = one.height;
  await until(() => one.height !== before, 'the frame tells its height');
  await settled(one);
  return { ...page, one };
}

/** When a frame's height has stayed the same for half a second. */
export async function settled(one: HTMLIFrameElement): Promise<number> {
  for (let last = ''; ;) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    if (one.height === last) return Number(last);
    last = one.height;
  }
}

/** The same frame with its inside open to this page: from its own server, without its sandbox. */
export const opaque = (iframe: string): string =>
  iframe.replace(/ sandbox="[^"]*"/, '').replace(/ loading="lazy"/, '');
