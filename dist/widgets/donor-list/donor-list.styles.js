import { css } from 'lit';
export const donorListStyles = css `
  .skeleton {
    min-block-size: calc(42.4em - 72.5cqi);
  }
  .clip {
    overflow: clip;
  }
  .donors a {
    padding-inline: 0.3em;
    outline-offset: -3px;
  }
  .donors {
    display: flex;
    flex-wrap: wrap;
    row-gap: calc(0.5em * var(--_density));
    margin-inline-start: -1em;
    font-size: 1.125em;
    line-height: 1.35;
  }
  .donors li {
    position: relative;
    padding-inline: 1em;
  }
  .donors li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0;
    inset-block: 0.22em;
    border-inline-start: 1px solid var(--_edge);
  }
  .closing {
    margin-block-start: 1.25em;
    max-inline-size: 36em;
  }
  @container factlet (min-width: 28em) {
    .skeleton {
      min-block-size: calc(29.75em - 31cqi);
    }
  }
  @container factlet (min-width: 40em) {
    .skeleton {
      min-block-size: max(14.5em, 20.4em - 9.2cqi);
    }
  }
  @media print {
    .donors {
      font-size: 1em;
    }
    .closing {
      margin-block-start: 0.75em;
      max-inline-size: none;
    }
  }
`;
