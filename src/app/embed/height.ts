/** What a frame tells the page around it, and asks of nobody else. */
export const HEIGHT = 'factlet:height';
/** What the page around it may ask. */
export const ASK = 'factlet:height?';

/**
 * Tells the height of an element to the page around this one: at once, when it changes, and when it
 * is asked for. With `wordPressSecret` it also tells it as WordPress's own script expects it, which
 * shows a frame only then.
 */
export function tellHeight(content: Element, wordPressSecret?: string): void {
  let told = 0;
  const tell = (): void => {
    // The content's own height, not the window's: a frame that is made higher must not ask for
    // more.
    const height = Math.ceil(content.getBoundingClientRect().height);
    if (Math.abs(height - told) <= 1) return;
    told = height;
    // Nothing but a number, so that anybody may know it.
    parent.postMessage({ type: HEIGHT, version: 1, height }, '*');
    if (wordPressSecret)
      parent.postMessage({ message: 'height', value: height, secret: wordPressSecret }, '*');
  };
  new ResizeObserver(tell).observe(content);
  addEventListener('load', tell);
  // Fonts that come late, and text that is made larger, change lines within one box as well.
  document.fonts.addEventListener('loadingdone', tell);
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (
      source !== parent ||
      typeof data !== 'object' ||
      data === null ||
      !('type' in data) ||
      data.type !== ASK
    )
      return;
    told = 0;
    tell();
  });
}
