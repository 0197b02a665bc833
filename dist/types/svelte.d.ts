import type { HTMLAttributes } from 'svelte/elements';
import type { FactletElements, FactletEvents } from './elements.js';

type Listeners = { [Name in keyof FactletEvents as `on${Name}`]?: ((event: FactletEvents[Name]) => void) | undefined };
type Tags = {
  [Tag in keyof FactletElements]: HTMLAttributes<FactletElements[Tag]['element']> & FactletElements[Tag]['properties'] & Listeners;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}
