import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { FactletElements, FactletEvents } from './elements.js';

type Listeners = { [Name in keyof FactletEvents as `on${Name}`]?: ((event: FactletEvents[Name]) => void) | undefined };
type Tags = {
  [Tag in keyof FactletElements]: DetailedHTMLProps<HTMLAttributes<FactletElements[Tag]['element']>, FactletElements[Tag]['element']>
    & FactletElements[Tag]['properties'] & Listeners;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
