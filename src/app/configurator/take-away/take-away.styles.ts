import { css } from 'lit';

export const takeAwayStyles = css`
  .parts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.75em;
  }
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.875em;
  }
  section + section {
    border-block-start: 1px solid var(--_rule);
    padding-block-start: 1.25em;
  }
  .bar {
    padding-block: 0.5em;
    display: flex;
    flex-wrap: wrap;
    gap: 1em 2em;
  }
  .issues {
    list-style: none;
    display: grid;
    gap: 0.75em;
  }
  .issues .warn {
    display: grid;
    gap: 0.625em;
    justify-items: start;
  }
  code {
    font-family: ui-monospace, monospace;
    font-size: 0.875em;
    color: var(--_quiet);
  }
`;
