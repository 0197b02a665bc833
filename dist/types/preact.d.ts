import type { ClassAttributes, HTMLAttributes } from 'preact';
import type { FactletElements, FactletEvents } from './elements.js';

type Listeners = { [Name in keyof FactletEvents as `on${Name}`]?: ((event: FactletEvents[Name]) => void) | undefined };
type Tags = {
  [Tag in keyof FactletElements]: Omit<HTMLAttributes<FactletElements[Tag]['element']>, keyof FactletElements[Tag]['properties']>
    & ClassAttributes<FactletElements[Tag]['element']> & FactletElements[Tag]['properties'] & Listeners;
};

declare global {
  namespace preact.JSX {
    interface IntrinsicElements extends Tags {}
  }
}
