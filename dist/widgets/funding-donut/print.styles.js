import { css } from 'lit';
/**
 * The ring on paper, where no layout depends on a container: the requirement above it, the gap and
 * what came in at its sides.
 */
export const printStyles = css `
  @media print {
    .donut {
      grid-template: 'required required required' 'gap ring received' / minmax(0, 1fr) auto minmax(
          0,
          1fr
        );
      gap: 0.75em 0.25em;
    }
    .donut:dir(rtl) {
      grid-template-areas: 'required required required' 'received ring gap';
    }
    .ring,
    .donut .ring {
      --_ring: 9em;
      grid-area: ring;
      inline-size: var(--_ring);
    }
    .ring svg {
      inline-size: calc(var(--_ring) * 1.216);
    }
    .donut dl {
      display: contents;
    }
    .amount {
      flex-flow: column;
      align-items: stretch;
      gap: 0.15em;
      border: 0;
      padding: 0;
    }
    .donut .amount dt {
      flex: none;
      order: 2;
    }
    .value,
    .share,
    .amount .sub:not(.missing) {
      margin: 0;
      text-align: inherit;
    }
    .share {
      order: 3;
    }
    .donut .is-required {
      grid-area: required;
    }
    .donut .is-received {
      grid-area: received;
    }
    .donut .is-gap {
      grid-area: gap;
    }
  }
`;
