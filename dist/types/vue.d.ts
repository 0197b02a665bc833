import type { HTMLAttributes, PublicProps } from 'vue';
import type { FactletElements, FactletEvents } from './elements.js';

type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}` ? `${First}${Capitalize<Camel<Rest>>}` : Name;
type Listeners = { [Name in keyof FactletEvents as `on${Capitalize<Camel<Name>>}`]?: ((event: FactletEvents[Name]) => void) | undefined };
type Tags = {
  [Tag in keyof FactletElements]: new () => FactletElements[Tag]['element'] & {
    /** For the compiler alone: the element has no such property. */
    $props: HTMLAttributes & PublicProps & FactletElements[Tag]['properties'] & Listeners;
    /** For the compiler alone: the element has no such property. */
    $slots: { default?(): unknown };
  };
};

declare module 'vue' {
  interface GlobalComponents extends Tags {}
}
