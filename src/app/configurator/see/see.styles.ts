import { css } from 'lit';

export const seeStyles = css`
  /* One line, so that the figure is in sight. */
  .bar {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(9em, 45%), 1fr));
    gap: 0.5em 0.75em;
    padding-block-end: 0.75em;
  }
  .bar .field {
    justify-items: stretch;
    align-content: end;
    min-inline-size: 0;
  }
  .bar select {
    inline-size: 100%;
  }
  .stage {
    container: stage / inline-size;
    overflow-x: auto;
    border-block: 1px solid var(--_rule);
    background: light-dark(#f2f4f5, #0a1015);
    padding: 1.5em 0;
  }
  .ground {
    inline-size: calc(100% - 3em);
    min-inline-size: 280px;
    margin-inline: auto;
    padding: 1.5em;
    font-size: 1rem;
    color-scheme: light;
    background: #fff;
    color: #262626;
  }
  .ground.dark {
    color-scheme: dark;
    background: #10181f;
    color: #e6ebef;
  }
  .ground:is(.phone, .article, .wide) {
    box-sizing: content-box;
    max-inline-size: none;
  }
  .phone {
    inline-size: 320px;
  }
  .article {
    inline-size: 480px;
  }
  .wide {
    inline-size: 720px;
  }
  .ground.paper {
    box-sizing: content-box;
    inline-size: 182mm;
    min-block-size: 274mm;
    padding: 12mm 14mm 11mm;
    line-height: 1.4;
    box-shadow: 0 0 0 1px #bfbfbf;
  }
  /* A sheet of paper is 842 px wide with the room around it, and shown whole. */
  @container stage (max-width: 842px) {
    .ground.paper {
      zoom: 0.8;
    }
  }
  @container stage (max-width: 683px) {
    .ground.paper {
      zoom: 0.6;
    }
  }
  @container stage (max-width: 524px) {
    .ground.paper {
      zoom: 0.35;
    }
  }
  @media (max-width: 36em) {
    .ground {
      inline-size: 100%;
      padding: 1em;
    }
  }
  details {
    border-block-end: 1px solid var(--_rule);
  }
  .options,
  .heard {
    display: grid;
    gap: 0.75em;
    padding-block: 0.25em 1.5em;
  }
  .heard {
    container: heard / inline-size;
  }
  .heard ol {
    list-style: none;
    display: grid;
    gap: 0.5em;
    max-inline-size: 46em;
  }
  .heard li {
    display: grid;
    gap: 0 1.5em;
  }
  .heard .kind {
    color: var(--_quiet);
    font-size: 0.8125em;
  }
  /* The eye has the tab; the heading is for those who go by headings. */
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .heard .is-heading {
    font-weight: 700;
    color: var(--_title);
  }
  @container (min-width: 36em) {
    .heard li {
      grid-template-columns: 9em minmax(0, 1fr);
      align-items: baseline;
    }
  }
  @media print {
    .bar,
    details {
      display: none;
    }
    .ground.paper {
      zoom: 1;
    }
  }
`;
