// Written by `npm run tokens` from src/themes/tokens.json.
import { css } from 'lit';
/** The colours of the population groups, in the palettes of 2025 and 2021. */
export const groupTokens = css `
  .refugees {
    --_fill: var(--factlet-group-refugees, #0072bc);
    --_line: var(--factlet-group-refugees-line, light-dark(#0072bc, #4f9ed0));
  }
  .asylum-seekers {
    --_fill: var(--factlet-group-asylum-seekers, #6cd8fd);
    --_line: var(--factlet-group-asylum-seekers-line, light-dark(#087295, #6cd8fd));
  }
  .idps {
    --_fill: var(--factlet-group-idps, #32c189);
    --_line: var(--factlet-group-idps-line, light-dark(#257958, #32c189));
  }
  .stateless {
    --_fill: var(--factlet-group-stateless, #ffc740);
    --_line: var(--factlet-group-stateless-line, light-dark(#8f6808, #ffc740));
  }
  .returned {
    --_fill: var(--factlet-group-returned, #a097e3);
    --_line: var(--factlet-group-returned-line, light-dark(#5e578e, #a097e3));
  }
  .oip {
    --_fill: var(--factlet-group-oip, #d25a45);
    --_line: var(--factlet-group-oip-line, light-dark(#9c4637, #f67f6a));
  }
  .others {
    --_fill: var(--factlet-group-others, #bfbfbf);
    --_line: var(--factlet-group-others-line, light-dark(#737373, #bfbfbf));
  }
  :host([theme='2021']) .refugees {
    --_fill: var(--factlet-group-refugees, #0072bc);
    --_line: var(--factlet-group-refugees-line, light-dark(#0072bc, #589be5));
  }
  :host([theme='2021']) .asylum-seekers {
    --_fill: var(--factlet-group-asylum-seekers, #18375f);
    --_line: var(--factlet-group-asylum-seekers-line, light-dark(#18375f, #8395b9));
  }
  :host([theme='2021']) .idps {
    --_fill: var(--factlet-group-idps, #00b398);
    --_line: var(--factlet-group-idps-line, light-dark(#027b68, #00b398));
  }
  :host([theme='2021']) .stateless {
    --_fill: var(--factlet-group-stateless, #e1cc0d);
    --_line: var(--factlet-group-stateless-line, light-dark(#80700f, #e1cc0d));
  }
  :host([theme='2021']) .returned {
    --_fill: var(--factlet-group-returned, #8395b9);
    --_line: var(--factlet-group-returned-line, light-dark(#506489, #8395b9));
  }
  :host([theme='2021']) .oip {
    --_fill: var(--factlet-group-oip, #ef4a60);
    --_line: var(--factlet-group-oip-line, light-dark(#b41c37, #ff8490));
  }
  :host([theme='2021']) .others {
    --_fill: var(--factlet-group-others, #999999);
    --_line: var(--factlet-group-others-line, light-dark(#666666, #999999));
  }
`;
