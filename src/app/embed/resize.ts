// For the page around frames of Factlet: makes each as high as its figure. Without it a frame
// scrolls.
import { ASK, HEIGHT } from './height.js';

const MAX_PIXELS = 10_000;

const frames = (): NodeListOf<HTMLIFrameElement> =>
  document.querySelectorAll('iframe[data-factlet]');

addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
  if (
    typeof data !== 'object' ||
    data === null ||
    !('type' in data) ||
    data.type !== HEIGHT ||
    !('height' in data)
  )
    return;
  const { height } = data;
  if (typeof height !== 'number' || !Number.isInteger(height) || height < 1 || height > MAX_PIXELS)
    return;
  for (const frame of frames()) {
    // A frame without an origin of its own says "null".
    if (
      frame.contentWindow !== source ||
      !['null', new URL(frame.src, document.baseURI).origin].includes(origin)
    )
      continue;
    // An attribute, which no style policy refuses.
    if (frame.height !== String(height)) frame.height = String(height);
    hideLink(frame);
  }
});

// Frames that told their height before this was there.
for (const frame of frames()) frame.contentWindow?.postMessage({ type: ASK }, '*');

/** The link that a snippet has for where its frame is taken away: the figure is here. */
function hideLink({ nextElementSibling: next, src }: HTMLIFrameElement): void {
  const [link, ...others] = next?.localName === 'p' ? Array.from(next.children) : [];
  const isItsOwn = link instanceof HTMLAnchorElement && !others.length && link.href === src;
  if (isItsOwn && next instanceof HTMLElement) next.hidden = true;
}
