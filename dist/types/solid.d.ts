import type { JSX } from 'solid-js';
import type { FactletElements, FactletEvents } from './elements.js';

type Properties<Tag extends keyof FactletElements> = FactletElements[Tag]['properties'];
type Plain<Tag extends keyof FactletElements> = { [Name in keyof Properties<Tag> & string as Name extends Lowercase<Name> ? Name : never]?: Properties<Tag>[Name] };
type Listeners = { [Name in keyof FactletEvents as `on:${Name}`]?: ((event: FactletEvents[Name]) => void) | undefined };
type Tags = {
  [Tag in keyof FactletElements]: Omit<JSX.HTMLAttributes<FactletElements[Tag]['element']>, keyof Properties<Tag>>
    & Plain<Tag> & { [Name in keyof Properties<Tag> & string as `prop:${Name}`]?: Properties<Tag>[Name] } & Listeners;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
