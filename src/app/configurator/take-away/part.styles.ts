import { css } from 'lit';

/** A part of the take-away: what is chosen, above what is taken. */
export const partStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.875em;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.625em;
    align-items: center;
  }
`;
