// The page in a frame: one widget, as the address says.
import { directionOf } from '../../format/direction.js';
import { appearanceIn, applyAppearance } from './appearance.js';
import { lowContrasts } from './contrast.js';
import { documentIn, frameParameters, wordPressSecretIn } from './parameters.js';
import { tellHeight } from './height.js';

const main = document.querySelector('main');
const parameters = frameParameters(location.search);

async function show(within: HTMLElement): Promise<void> {
  if (!parameters || !customElements.get(parameters.tag)) {
    within.textContent = 'The address of this frame names no figure: ?widget=funding-donut';
    return;
  }
  const { tag, lang, attributes } = parameters;
  document.documentElement.lang = lang;
  document.documentElement.dir = directionOf(lang);
  const widget = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  const appearance = appearanceIn(location.search);
  applyAppearance(widget, appearance);
  // The room around the figure is its ground, too.
  document.body.style.background = appearance['--factlet-surface'] ?? '';
  // A fragment that can't be read is told in place, like every text that is no JSON.
  const text = await documentIn(location.hash).catch(() => location.hash);
  if (text !== undefined) widget.setAttribute('data', text);
  widget.addEventListener('factlet-load', () => {
    document.title =
      widget.shadowRoot?.querySelector('[part~="heading"]')?.textContent?.trim() || document.title;
    for (const { what, colour, ground, ratio, needed } of lowContrasts(widget, appearance))
      console.warn(
        `factlet: <${tag}> in a frame: the colour “${what}” (${colour}) has a contrast of ` +
          `${ratio.toFixed(2)}:1 on ${ground}; readers need ${needed}:1`,
      );
  });
  within.replaceChildren(widget);
}

if (main) {
  void show(main);
  tellHeight(main, wordPressSecretIn(location.hash));
}
