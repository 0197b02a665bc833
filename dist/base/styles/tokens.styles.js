// Written by `npm run tokens` from src/themes/tokens.json.
import { css } from 'lit';
/** The colours of every widget: the page's property, or the default for the page's colour scheme. And its shape. */
export const colourTokens = css `
  :host {
    --_surface: var(--factlet-surface, light-dark(transparent, #10181f));
    --_title: var(--factlet-title, light-dark(#000000, #ffffff));
    --_text: var(--factlet-text, light-dark(#262626, #e6ebef));
    --_quiet: var(--factlet-quiet, light-dark(#6b6b6b, #a3b0bb));
    --_rule: var(--factlet-rule, light-dark(#bfbfbf, #44525e));
    --_edge: var(--factlet-edge, light-dark(#737373, #8996a1));
    --_na: var(--factlet-na, light-dark(#e5e5e5, #2a3640));
    --_link: var(--factlet-link, light-dark(#0072bc, #8fc1e1));
    --_focus: var(--factlet-focus, var(--_link));
    --_accent: var(--factlet-accent, light-dark(#0072bc, #4f9ed0));
    --_radius: var(--factlet-radius, 0.125em);
    --_density: var(--factlet-density, 1);
  }
`;
