import { css } from 'lit';

export const filesStyles = css`
  ul {
    list-style: none;
    display: grid;
    gap: 0.875em;
  }
  li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    align-items: center;
  }
  .hint {
    flex: 1 1 16em;
  }
`;
