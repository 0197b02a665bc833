// Written by `npm run tokens` from src/themes/tokens.json.
import { css } from 'lit';
/** The colours of Other, Unknown and Stateless among origins. */
export const originTokens = css `
  :host {
    --_other: var(--factlet-other, light-dark(#bfbfbf, #5c6974));
    --_other-line: var(--factlet-other-line, var(--_edge));
  }
`;
