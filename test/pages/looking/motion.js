import { elements, named } from './deep.js';

/** The animations that run anywhere in the page, shadow roots and all. */
export const running = () =>
  [document, ...Array.from(elements(), ({ shadowRoot }) => shadowRoot).filter(Boolean)]
    .flatMap((root) => root.getAnimations())
    .filter(({ playState }) => playState === 'running')
    .map(
      (animation) =>
        `${named(animation.effect.target)}: ${animation.animationName ?? animation.transitionProperty}`,
    );
