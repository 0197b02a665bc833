import { css } from 'lit';
/** The colours of the ring, of bars and of swatches. */
export const marksStyles = css `
  .received {
    fill: var(--_received);
    stroke: var(--_received-line);
  }
  .gap {
    fill: var(--_gap);
    stroke: var(--_gap-line);
  }
  path {
    stroke-width: 1.5;
    stroke-linejoin: round;
  }
  .tiny.received {
    stroke: var(--_received);
  }
  .tiny.gap {
    stroke: var(--_gap);
  }
  .expected .received,
  .expected > .received {
    fill: none;
    stroke-dasharray: 4 3;
  }
  @media (forced-colors: active) {
    .received {
      fill: CanvasText;
      stroke: CanvasText;
    }
    .gap {
      fill: Canvas;
      stroke: CanvasText;
    }
    .tiny.gap {
      stroke: GrayText;
    }
    .leader {
      stroke: CanvasText;
    }
  }
`;
