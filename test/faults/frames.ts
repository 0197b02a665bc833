import { expect } from '@open-wc/testing';
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

/** When a frame is as high as its figure, and stays so. */
export async function settled(one: HTMLIFrameElement): Promise<number> {
  const figureHeight = await figureHeightOf(one);
  const isRight = (): boolean => Math.abs(Number(one.height) - figureHeight()) <= 1;
  await until(isRight, 'the frame is as high as its figure');
  for (let frame = 0; frame < 20; frame++) {
    await new Promise(requestAnimationFrame);
    expect(isRight(), `${one.height} px, the figure ${figureHeight()} px`).to.equal(true);
  }
  return Number(one.height);
}

/**
 * How high the figure of a frame is, whose inside nobody can measure: the same address is opened
 * from the page's own server, as wide as the frame.
 */
export async function figureHeightOf(one: HTMLIFrameElement): Promise<() => number> {
  const twin = one.ownerDocument.createElement('iframe');
  const { pathname, search, hash } = new URL(one.src);
  twin.src = pathname + search + hash;
  // Out of the way, and high enough to need no scroll bar.
  twin.style.cssText = 'position: fixed; border: 0; opacity: 0; block-size: 5000px';
  one.ownerDocument.body.append(twin);
  const main = (): Element | null | undefined => twin.contentDocument?.querySelector('main');
  await until(
    () => main()?.firstElementChild?.shadowRoot?.querySelector('figure data'),
    'the figure is drawn',
  );
  return () => {
    // A page that grows may get a scroll bar, which makes its frames narrower.
    twin.style.inlineSize = `${one.clientWidth}px`;
    return Math.ceil(main()?.getBoundingClientRect().height ?? 0);
  };
}

/** The same frame with its inside open to this page: from its own server, without its sandbox. */
export const opaque = (iframe: string): string =>
  iframe.replace(/ sandbox="[^"]*"/, '').replace(/ loading="lazy"/, '');
