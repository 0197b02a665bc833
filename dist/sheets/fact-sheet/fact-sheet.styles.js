import { css } from 'lit';
export const factSheetStyles = css `
  .sheet {
    max-inline-size: 68em;
    margin-inline: auto;
  }
  header {
    border-block-start: 6px solid var(--_accent);
    padding-block: 1em 2em;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 2em;
  }
  .kind {
    flex: 1 0 100%;
    color: var(--_quiet);
  }
  .organisation {
    color: var(--_link);
    font-weight: 700;
    margin-inline-end: 0.5em;
  }
  /* As high as it will be before it is there. */
  img {
    block-size: 2.5em;
    max-inline-size: 12em;
    object-fit: contain;
    vertical-align: middle;
  }
  .sheet #heading {
    font-size: clamp(2.5em, 9cqi, 4em);
    line-height: 1.05;
    letter-spacing: -0.025em;
  }
  figure:dir(rtl) #heading {
    letter-spacing: 0;
    line-height: 1.3;
  }
  .grid {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(3.5em * var(--_density)) 3em;
  }
  .column {
    display: grid;
    gap: calc(3.5em * var(--_density));
    align-content: start;
    min-inline-size: 0;
  }
  .dated::part(as-of),
  .grid ::part(shared) {
    display: none;
  }
  footer.foot {
    margin-block-start: 3em;
    border-block-start: 1px solid var(--_title);
    padding-block-start: 0.75em;
  }
  @container factlet (min-width: 52em) {
    .grid {
      grid-template-columns: minmax(0, 7fr) minmax(0, 6fr);
    }
    .across {
      grid-column: 1 / -1;
    }
  }
  @media print {
    :host {
      font-size: 8.25pt;
    }
    .sheet {
      max-inline-size: none;
    }
    header {
      padding-block: 0.4em 0.6em;
    }
    .sheet #heading {
      font-size: 3em;
    }
    .grid {
      grid-template-columns: minmax(0, 30fr) minmax(0, 29fr);
      gap: 1.25em 2.25em;
    }
    .across {
      grid-column: 1 / -1;
    }
    /* Both end at one line. */
    .column {
      gap: 1.25em;
      align-content: space-between;
    }
    footer.foot {
      margin-block-start: 0.8em;
    }
  }
`;
