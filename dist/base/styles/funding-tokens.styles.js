// Written by `npm run tokens` from src/themes/tokens.json.
import { css } from 'lit';
/** The colours of money received and of what is missing. */
export const fundingTokens = css `
  :host {
    --_received: var(--factlet-received, var(--_accent));
    --_received-line: var(--factlet-received-line, var(--_accent));
    --_gap: var(--factlet-gap, light-dark(#8ebeff, #0b3754));
    --_gap-line: var(--factlet-gap-line, var(--_accent));
  }
`;
