import { css } from 'lit';

/** What pages of a PDF look like. A page is white in every theme, and so are its marks' colours. */
export const pagesStyles = css`
  :host {
    --_quiet: var(--c-quiet, light-dark(#6b6b6b, #a3b0bb));
    --_line: var(--c-line, light-dark(#bfbfbf, #44525e));
    --_focus: var(--c-mark, light-dark(#0072bc, #8fc1e1));
    --_paper: #fff;
    --_sure: #0072bc;
    --_doubtful: #a34e00;
    --_taken: #1b7340;
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
  }
  h3,
  p {
    margin: 0;
    font-size: 0.9375em;
    line-height: 1.4;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    padding-block: 0.25em 0.5em;
    font-size: 0.875em;
  }
  .legend > span {
    display: flex;
    gap: 0.375em;
    align-items: center;
  }
  .hint {
    color: var(--_quiet);
  }
  .legend svg {
    flex: none;
    background: var(--_paper);
    border-radius: 2px;
  }
  .box {
    flex: 1;
    min-block-size: 0;
    overflow: auto;
    overscroll-behavior: contain;
    border: 1px solid var(--_line);
    border-radius: 3px;
    position: relative;
  }
  .box:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .box > p {
    padding: 0.5em 0.75em;
  }
  /* Narrower, the words of most sheets can't be read. */
  .page {
    position: relative;
    min-inline-size: 30em;
    background: var(--_paper);
  }
  .page + .page {
    border-block-start: 0.5em solid var(--_line);
  }
  .page > p {
    position: absolute;
    inset: 0 0 auto;
    padding: 0.5em 0.75em;
    color: #262626;
  }
  .page svg {
    display: block;
    inline-size: 100%;
    position: relative;
  }
  canvas {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }
  rect {
    vector-effect: non-scaling-stroke;
    stroke-width: 2;
    fill-opacity: 0.1;
  }
  .sure {
    stroke: var(--_sure);
    fill: var(--_sure);
  }
  .doubtful {
    stroke: var(--_doubtful);
    fill: var(--_doubtful);
    stroke-dasharray: 4 3;
  }
  .taken {
    stroke: var(--_taken);
    fill: var(--_taken);
    stroke-width: 1;
  }
  circle {
    fill: var(--_taken);
  }
  path {
    fill: none;
    stroke: var(--_paper);
    stroke-width: 1.2;
  }
  .mark {
    cursor: pointer;
  }
  .mark:hover rect,
  [part~='pointed'] rect {
    stroke-width: 3.5;
    fill-opacity: 0.15;
  }
  [part~='pointed'] .doubtful {
    stroke-dasharray: 8 3;
  }
`;
