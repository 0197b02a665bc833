import { css } from 'lit';

export const pictureStyles = css`
  img {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    border: 1px solid var(--_rule);
  }
  img:is(.wide, .square) {
    max-inline-size: min(100%, 36em);
  }
  img.square {
    max-inline-size: min(100%, 26em);
  }
  .ink {
    position: absolute;
    visibility: hidden;
    inline-size: 720px;
    max-inline-size: none;
    font-size: 16px;
    color-scheme: light;
    background: #fff;
  }
  .ink.dark {
    color-scheme: dark;
  }
`;
