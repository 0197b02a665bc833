// Written by `npm run tokens` from src/themes/tokens.json.
import { css } from 'lit';

/** The colours of the population groups, in the palettes of 2025 and 2021. */
export const groupTokens = css`
  :host {
    --_group-refugees: var(--factlet-group-refugees, #0072bc);
    --_group-refugees-line: var(--factlet-group-refugees-line, light-dark(#0072bc, #4f9ed0));
    --_group-asylum-seekers: var(--factlet-group-asylum-seekers, #6cd8fd);
    --_group-asylum-seekers-line: var(--factlet-group-asylum-seekers-line, light-dark(#087295, #6cd8fd));
    --_group-idps: var(--factlet-group-idps, #32c189);
    --_group-idps-line: var(--factlet-group-idps-line, light-dark(#257958, #32c189));
    --_group-stateless: var(--factlet-group-stateless, #ffc740);
    --_group-stateless-line: var(--factlet-group-stateless-line, light-dark(#8f6808, #ffc740));
    --_group-returned: var(--factlet-group-returned, #a097e3);
    --_group-returned-line: var(--factlet-group-returned-line, light-dark(#5e578e, #a097e3));
    --_group-oip: var(--factlet-group-oip, #d25a45);
    --_group-oip-line: var(--factlet-group-oip-line, light-dark(#9c4637, #f67f6a));
    --_group-others: var(--factlet-group-others, #bfbfbf);
    --_group-others-line: var(--factlet-group-others-line, light-dark(#737373, #bfbfbf));
  }
  :host([theme='2021']) {
    --_group-refugees: var(--factlet-group-refugees, #0072bc);
    --_group-refugees-line: var(--factlet-group-refugees-line, light-dark(#0072bc, #589be5));
    --_group-asylum-seekers: var(--factlet-group-asylum-seekers, #18375f);
    --_group-asylum-seekers-line: var(--factlet-group-asylum-seekers-line, light-dark(#18375f, #8395b9));
    --_group-idps: var(--factlet-group-idps, #00b398);
    --_group-idps-line: var(--factlet-group-idps-line, light-dark(#027b68, #00b398));
    --_group-stateless: var(--factlet-group-stateless, #e1cc0d);
    --_group-stateless-line: var(--factlet-group-stateless-line, light-dark(#80700f, #e1cc0d));
    --_group-returned: var(--factlet-group-returned, #8395b9);
    --_group-returned-line: var(--factlet-group-returned-line, light-dark(#506489, #8395b9));
    --_group-oip: var(--factlet-group-oip, #ef4a60);
    --_group-oip-line: var(--factlet-group-oip-line, light-dark(#b41c37, #ff8490));
    --_group-others: var(--factlet-group-others, #999999);
    --_group-others-line: var(--factlet-group-others-line, light-dark(#666666, #999999));
  }
`;
